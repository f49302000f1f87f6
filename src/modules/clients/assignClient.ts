import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { Client } from "./client.js";
import { ServingRole } from "./servingRole.js";

@InputType({ description: "Which manager is to serve which client." })
class AssignClientInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The client, cli-…" })
  readonly clientId: string;
  @Field(() => ID, { description: "The manager, mgr-…, who works under you." })
  readonly managerId: string;
  @Field(() => ServingRole, { description: "As lead, of whom there is one at a time, or as backup." })
  readonly role: ServingRole;
  @Field(() => DateScalar, { nullable: true, description: "The first day; default today." })
  readonly from?: string | null;
}

const AssignClientPayload = payload("AssignClient", { client: () => Client });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class AssignClient {
  @Mutation(() => AssignClientPayload, {
    description:
      "Gives a client a lead, when there is none, or a backup. For superiors and branch heads, among those who work under them.",
  })
  assignClient(
    @Arg("input", () => AssignClientInput, { description: "Whom to assign to whom." }) input: AssignClientInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, { statement: "clients/assignClient", input, changed: { client: "clients/byId" } });
  }
}
