import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Authorized, Ctx, Field, ID, Info, InputType, Query, Resolver } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { connection } from "../../kernel/graphql/connection.js";
import { find } from "../../kernel/graphql/find.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { typedWords } from "../../kernel/pinyin.js";
import { Branch } from "./branch.js";
import { BranchKind } from "./branchKind.js";
import { Grade } from "./grade.js";

const BranchConnection = connection("Branch", () => Branch);

@InputType({ description: "Conditions for branches; a branch must meet all that are given." })
class BranchFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of the name, in English or Chinese, or words in its pinyin.",
  })
  readonly text?: string | null;
  @Field(() => BranchKind, { nullable: true, description: "Only this level." })
  readonly kind?: BranchKind | null;
}

@ArgsType()
class BranchesArgs extends PageArgs {
  @Field(() => BranchFilter, { nullable: true, description: "Default: all." })
  readonly filter?: BranchFilter | null;
}

@Authorized()
@Resolver()
export class OrganisationQueries {
  @Query(() => Branch, { nullable: true, description: "The branch with this id; null if there is none." })
  branch(
    @Arg("id", () => ID, { description: "Id of the branch, brn-…" }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "organisation/branchById", { key: { id } });
  }

  @Query(() => BranchConnection, { description: "The branches of the institution, by name." })
  branches(
    @Args(() => BranchesArgs) { filter, ...page }: BranchesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "organisation/branches", {
      args: { ...page, ...filter, words: typedWords(filter?.text ?? "") },
    });
  }

  @Query(() => [Grade], { description: "The grades of the institution, lowest first." })
  grades(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return find(context, info, "organisation/grades");
  }
}
