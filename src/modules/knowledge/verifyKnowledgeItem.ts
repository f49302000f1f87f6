import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { future, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { KnowledgeItem } from "./knowledgeItem.js";

@InputType({ description: "The item you verified." })
class VerifyKnowledgeItemInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The item, itm-…" })
  readonly itemId: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The date by which it should be reviewed, after today; leave out for never.",
  })
  readonly reviewBy?: string | null;
}

const VerifyKnowledgeItemPayload = payload("VerifyKnowledgeItem", { knowledgeItem: () => KnowledgeItem });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class VerifyKnowledgeItem {
  @Mutation(() => VerifyKnowledgeItemPayload, {
    description:
      "Records that you have checked an item today and found it correct. Those its author works under may do this, and experts (level 4 or 5 in one of its topics, confirmed by others). The author may not.",
  })
  verifyKnowledgeItem(
    @Arg("input", () => VerifyKnowledgeItemInput, { description: "The item, and its next review date." })
    input: VerifyKnowledgeItemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(future("reviewBy", input.reviewBy, context.today));
    return write(context, info, {
      statement: "knowledge/verifyKnowledgeItem",
      input,
      changed: { knowledgeItem: "knowledge/itemById" },
      refusals,
    });
  }
}
