import { ArgsType, Field, registerEnumType } from "type-graphql";
import { connection } from "../../kernel/graphql/connection.js";
import { Direction, orderBy, PageArgs } from "../../kernel/graphql/page.js";
import { KnowledgeItem } from "./knowledgeItem.js";

export const KnowledgeItemConnection = connection("KnowledgeItem", () => KnowledgeItem);

export enum KnowledgeItemOrderField {
  CREATED_AT = "CREATED_AT",
  TITLE = "TITLE",
  REVIEW_BY = "REVIEW_BY",
  RELEVANCE = "RELEVANCE",
}
registerEnumType(KnowledgeItemOrderField, {
  name: "KnowledgeItemOrderField",
  description: "Sort fields for knowledge items.",
  valuesConfig: {
    CREATED_AT: { description: "Time of publication." },
    TITLE: { description: "Title." },
    REVIEW_BY: { description: "Review date. Only with `filter.dueForReview: true`." },
    RELEVANCE: { description: "How well the item matches `filter.text`, best first. Only with `filter.text`." },
  },
});
export const KnowledgeItemOrder = orderBy("KnowledgeItemOrder", KnowledgeItemOrderField);
export type KnowledgeItemOrder = InstanceType<typeof KnowledgeItemOrder>;

export const newestFirst: KnowledgeItemOrder = { field: KnowledgeItemOrderField.CREATED_AT, direction: Direction.DESC };

@ArgsType()
export class ListedItemsArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "True: only items that are not retired; false: only retired ones; null: both.",
  })
  readonly isCurrent?: boolean | null;
  @Field(() => KnowledgeItemOrder, {
    defaultValue: newestFirst,
    description: "CREATED_AT or TITLE; default: newest first.",
  })
  readonly orderBy: KnowledgeItemOrder;
}

@ArgsType()
export class TopicItemsArgs extends ListedItemsArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether to include items about narrower topics, at any depth.",
  })
  readonly withNarrower: boolean;
}
