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
  description: "What knowledge items are ordered by.",
  valuesConfig: {
    CREATED_AT: { description: "When they were written." },
    TITLE: { description: "Their titles." },
    REVIEW_BY: { description: "The day of their review; only for those that are due." },
    RELEVANCE: { description: "How well they match a text, the best first; only with a text." },
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
    description: "True: only those that are not retired; false: only the retired; null: both.",
  })
  readonly isCurrent?: boolean | null;
  @Field(() => KnowledgeItemOrder, {
    defaultValue: newestFirst,
    description: "By CREATED_AT or TITLE; default: the newest first.",
  })
  readonly orderBy: KnowledgeItemOrder;
}

@ArgsType()
export class TopicItemsArgs extends ListedItemsArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether items about narrower topics, at any depth, belong to the list.",
  })
  readonly withNarrower: boolean;
}
