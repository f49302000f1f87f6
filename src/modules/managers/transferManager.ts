import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Value } from "../../kernel/graphql/value.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { posts } from "./entities.js";
import { Manager } from "./manager.js";

@InputType({ description: "Who moves where, and from when on." })
class TransferManagerInput extends VersionedChangeInput {
  @Field(() => ID, { description: "Who moves, mgr-…; not you." })
  readonly managerId: string;
  @Field(() => ID, { description: "Where they work from then on, brn-…" })
  readonly branchId: string;
  @Value(posts.fields.post, "What the new post (岗位) is called, {bounds}.")
  readonly post?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "First day of the new post; default today. After the first day of the post before, and not in the future.",
  })
  readonly from?: string | null;
}

const TransferManagerPayload = payload("TransferManager", { manager: () => Manager });

@Authorized()
@Resolver()
export class TransferManager {
  @Mutation(() => TransferManagerPayload, {
    description:
      "Moves a manager to another post (调动): the post before ends on that day. For HR; for superiors and branch heads, of those who work under them, to branches within their reach. Clients and superior stay as they are.",
  })
  transferManager(
    @Arg("input", () => TransferManagerInput, { description: "Who moves where." }) input: TransferManagerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("from", input.from, context.today));
    const changed = { manager: "managers/byId" } as const;
    return write(context, info, { statement: "managers/transferManager", input, changed, refusals });
  }
}
