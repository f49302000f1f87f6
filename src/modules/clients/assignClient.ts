import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { Client } from "./client.js";
import { ServingRole } from "./servingRole.js";

@InputType({ description: "The manager, the client and the role." })
class AssignClientInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The client, cli-…" })
  readonly clientId: string;
  @Field(() => ID, { description: "The manager, mgr-…; must work under you." })
  readonly managerId: string;
  @Field(() => ServingRole, { description: "LEAD (at most one at a time) or BACKUP." })
  readonly role: ServingRole;
  @Field(() => DateScalar, { nullable: true, description: "First day; default: today." })
  readonly from?: string | null;
}

const AssignClientPayload = payload("AssignClient", { client: () => Client });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class AssignClient {
  @Mutation(() => AssignClientPayload, {
    description:
      "Assigns a backup to a client, or a lead if there is none. Superiors and branch heads may do this among people who work under them.",
  })
  assignClient(
    @Arg("input", () => AssignClientInput, { description: "The manager, the client and the role." })
    input: AssignClientInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, { statement: "clients/assignClient", input, changed: { client: "clients/byId" } });
  }
}
