import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { Client } from "./client.js";

@InputType({ description: "The client and the date." })
class CloseClientInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The client, cli-…" })
  readonly clientId: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day on which it is no longer a client; default: today. Not in the future.",
  })
  readonly leftOn?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether to close open holdings on that day. Otherwise the change is refused while there are any.",
  })
  readonly closeHoldings: boolean;
}

const CloseClientPayload = payload("CloseClient", { client: () => Client });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class CloseClient {
  @Mutation(() => CloseClientPayload, {
    description:
      "Records that a client has left the bank; nobody serves it from then on. Managers who serve the client now, and those they work under, may do this. Afterwards you may no longer see the client.",
  })
  closeClient(
    @Arg("input", () => CloseClientInput, { description: "The client and the date." }) input: CloseClientInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "clients/closeClient",
      input,
      changed: { client: "clients/byId" },
      refusals: refusalsOf(past("leftOn", input.leftOn, context.today)),
    });
  }
}
