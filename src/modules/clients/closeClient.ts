import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { Client } from "./client.js";

@InputType({ description: "Who has left, and when." })
class CloseClientInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The client, cli-…" })
  readonly clientId: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day on which it is no client any more; default today, not in the future.",
  })
  readonly leftOn?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether its open holdings are closed on that day; otherwise they refuse it.",
  })
  readonly closeHoldings: boolean;
}

const CloseClientPayload = payload("CloseClient", { client: () => Client });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class CloseClient {
  @Mutation(() => CloseClientPayload, {
    description:
      "Records that a client has left the bank: nobody serves it from then on. For whoever serves the client now, and who leads them; afterwards it may no longer exist for you.",
  })
  closeClient(
    @Arg("input", () => CloseClientInput, { description: "Who has left, and when." }) input: CloseClientInput,
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
