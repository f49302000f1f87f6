import { Field, ObjectType } from "type-graphql";
import { Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { KnowerConnection, KnowersArgs } from "../skills/knowers.js";
import { topics } from "./entities.js";
import { KnowledgeItemConnection, TopicItemsArgs } from "./knowledgeItemList.js";

@NodeKind(topics, "knowledge/topicById")
@ObjectType({
  implements: Node,
  description:
    "A topic (主题) of knowledge items and skills. A topic may have several broader topics. Always shown as it is now: topics have no history.",
})
export class Topic extends Node {
  @Field(() => String, { description: "Its name in English." })
  readonly name: string;
  @Field(() => String, { nullable: true, description: "Its name in Chinese; null if it has none." })
  readonly nameZh: string | null;
  @Edge("knowledge/broader", () => [Topic], { description: "The topics directly above this one, by name." })
  readonly broader: Topic[];
  @Edge("knowledge/narrower", () => [Topic], { description: "The topics directly below this one, by name." })
  readonly narrower: Topic[];
  @Edge("knowledge/itemsAbout", () => KnowledgeItemConnection, {
    args: () => TopicItemsArgs,
    description: "Knowledge items about it.",
  })
  readonly items: unknown;
  @Edge("skills/knownBy", () => KnowerConnection, {
    args: () => KnowersArgs,
    description: "Managers who worked here and knew it on the date.",
  })
  readonly knownBy: unknown;
}
