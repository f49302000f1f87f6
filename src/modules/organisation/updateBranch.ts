import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { pinyinWith } from "../../kernel/entity/pinyinWith.js";
import { given } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Branch } from "./branch.js";
import type { BranchKind } from "./branchKind.js";
import { branches } from "./entities.js";

@InputType({ description: "Changes to a branch. Fields left out stay as they are; null clears a field." })
class UpdateBranchInput extends ChangeInput {
  @Field(() => ID, { description: "The branch, brn-…" })
  readonly branchId: string;
  @Value(branches.fields.name, "Its name in English, {bounds}.", { isLeftOut: true })
  readonly name?: string | null;
  @Value(branches.fields.nameZh, "Its name in Chinese, {bounds}.", { isLeftOut: true })
  readonly nameZh?: string | null;
  @Value(branches.fields.kind, "Its level.", { isLeftOut: true })
  readonly kind?: BranchKind | null;
  @Field(() => ID, { nullable: true, description: "The parent branch, brn-…; must not be below it." })
  readonly partOfId?: string | null;
}

const UpdateBranchPayload = payload("UpdateBranch", { branch: () => Branch });

@Authorized(Role.ADMIN)
@Resolver()
export class UpdateBranch {
  @Mutation(() => UpdateBranchPayload, {
    description:
      "Changes a branch or its parent. The change applies to all dates, also past ones: the tree has no history.",
  })
  updateBranch(
    @Arg("input", () => UpdateBranchInput, { description: "What to change." }) input: UpdateBranchInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const more = {
      values: { ...given(input, ["name", "nameZh", "kind"]), ...pinyinWith(branches, input) },
      moves: input.partOfId !== undefined,
    };
    const changed = { branch: "organisation/branchById" } as const;
    return write(context, info, { statement: "organisation/updateBranch", input, changed, more });
  }
}
