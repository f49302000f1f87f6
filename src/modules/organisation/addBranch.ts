import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { pinyinWith } from "../../kernel/entity/pinyinWith.js";
import { payload } from "../../kernel/graphql/payload.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Branch } from "./branch.js";
import type { BranchKind } from "./branchKind.js";
import { branches } from "./entities.js";

@InputType({ description: "The branch to add." })
class AddBranchInput extends ChangeInput {
  @Value(branches.fields.name, "Its name in English, {bounds}.")
  readonly name: string;
  @Value(branches.fields.nameZh, "Its name in Chinese, {bounds}.")
  readonly nameZh?: string | null;
  @Value(branches.fields.kind, "Level: head office, branch or sub-branch.")
  readonly kind: BranchKind;
  @Field(() => ID, { nullable: true, description: "The parent branch, brn-…; default: none." })
  readonly partOfId?: string | null;
}

const AddBranchPayload = payload("AddBranch", { branch: () => Branch });

@Authorized(Role.ADMIN)
@Resolver()
export class AddBranch {
  @Mutation(() => AddBranchPayload, { description: "Adds a branch." })
  addBranch(
    @Arg("input", () => AddBranchInput, { description: "The branch to add." }) input: AddBranchInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const changed = { branch: "organisation/branchById" } as const;
    return write(context, info, {
      statement: "organisation/addBranch",
      input,
      changed,
      creates: branches,
      more: { spelled: pinyinWith(branches, input) },
    });
  }
}
