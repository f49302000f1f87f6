import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../../kernel/graphql/page.js";
import { KnowledgeItemKind } from "./knowledgeItemKind.js";
import { KnowledgeItemOrder } from "./knowledgeItemList.js";

@InputType({ description: "Which knowledge items; every part that is given must hold." })
class KnowledgeItemFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Words of the title or text, Chinese or English, up to 100 characters: each must be there, the last letters of a word may be missing. Of the matches the thousand best are looked at.",
  })
  readonly text?: string | null;
  @Field(() => ID, { nullable: true, description: "About this topic (top-…) or a narrower one, at any depth." })
  readonly topicId?: string | null;
  @Field(() => ID, { nullable: true, description: "Written by this manager (mgr-…)." })
  readonly authorId?: string | null;
  @Field(() => KnowledgeItemKind, { nullable: true, description: "Of this kind." })
  readonly kind?: KnowledgeItemKind | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "True, the default: only those that are not retired; false: only the retired; null: both.",
  })
  readonly isCurrent?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only those whose `reviewBy` has come; false: only the others.",
  })
  readonly dueForReview?: boolean | null;
}

@ArgsType()
export class KnowledgeItemsArgs extends PageArgs {
  @Field(() => KnowledgeItemFilter, { defaultValue: {}, description: "Which items; default all that are not retired." })
  readonly filter: KnowledgeItemFilter;
  @Field(() => KnowledgeItemOrder, {
    nullable: true,
    description:
      "Default: the best match first with a text of several characters, the longest overdue first when only those due are asked for, else the newest first.",
  })
  readonly orderBy?: KnowledgeItemOrder | null;
}
