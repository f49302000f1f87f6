import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../../kernel/graphql/page.js";
import { KnowledgeItemKind } from "./knowledgeItemKind.js";
import { KnowledgeItemOrder } from "./knowledgeItemList.js";

@InputType({ description: "Conditions for knowledge items; an item must meet all that are given." })
class KnowledgeItemFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Words of the title or text, Chinese or English, at most 100 characters. Every word must occur; a word may be the start of a longer one. Only the best thousand matches are considered.",
  })
  readonly text?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "Only items about this topic (top-…) or a narrower one, at any depth.",
  })
  readonly topicId?: string | null;
  @Field(() => ID, { nullable: true, description: "Only items written by this manager (mgr-…)." })
  readonly authorId?: string | null;
  @Field(() => KnowledgeItemKind, { nullable: true, description: "Only items of this kind." })
  readonly kind?: KnowledgeItemKind | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "True (default): only items that are not retired; false: only retired ones; null: both.",
  })
  readonly isCurrent?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only items whose `reviewBy` date has come; false: only the others.",
  })
  readonly dueForReview?: boolean | null;
}

@ArgsType()
export class KnowledgeItemsArgs extends PageArgs {
  @Field(() => KnowledgeItemFilter, {
    defaultValue: {},
    description: "Conditions; default: all items that are not retired.",
  })
  readonly filter: KnowledgeItemFilter;
  @Field(() => KnowledgeItemOrder, {
    nullable: true,
    description:
      "Default: best match first with a text of several characters; longest overdue first with `dueForReview: true`; else newest first.",
  })
  readonly orderBy?: KnowledgeItemOrder | null;
}
