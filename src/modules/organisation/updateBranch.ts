import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { given, kept, refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Branch } from "./branch.js";
import { BranchKind } from "./branchKind.js";

@InputType({ description: "What is to change of a branch: what is left out stays, null takes a value away." })
class UpdateBranchInput extends ChangeInput {
  @Field(() => ID, { description: "The branch, brn-…" })
  readonly branchId: string;
  @Field(() => String, {
    nullable: true,
    description: "Its name in English, 1 to 200 characters; cannot be taken away.",
  })
  readonly name?: string | null;
  @Field(() => String, { nullable: true, description: "Its name in Chinese, 1 to 200 characters." })
  readonly nameZh?: string | null;
  @Field(() => BranchKind, { nullable: true, description: "Its level; cannot be taken away." })
  readonly kind?: BranchKind | null;
  @Field(() => ID, { nullable: true, description: "The branch of which it is a part, brn-…, which is not below it." })
  readonly partOfId?: string | null;
}

const UpdateBranchPayload = payload("UpdateBranch", { branch: () => Branch });

@Authorized(Role.ADMIN)
@Resolver()
export class UpdateBranch {
  @Mutation(() => UpdateBranchPayload, {
    description:
      "Changes a branch or its place in the tree, from now on and for all days: the tree has no history. For ADMIN.",
  })
  updateBranch(
    @Arg("input", () => UpdateBranchInput, { description: "What to change." }) input: UpdateBranchInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(
      kept("name", input.name),
      kept("kind", input.kind),
      text("name", input.name),
      text("nameZh", input.nameZh),
    );
    const more = { values: given(input, ["name", "nameZh", "kind"]), moves: input.partOfId !== undefined };
    const changed = { branch: "organisation/branchById" } as const;
    return write(context, info, { statement: "organisation/updateBranch", input, changed, refusals, more });
  }
}
