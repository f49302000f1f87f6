import { registerEnumType } from "type-graphql";

export enum SearchKind {
  MANAGER = "MANAGER",
  KNOWLEDGE_ITEM = "KNOWLEDGE_ITEM",
  TOPIC = "TOPIC",
}
registerEnumType(SearchKind, {
  name: "SearchKind",
  description: "Kind of search result.",
  valuesConfig: {
    MANAGER: { description: "Managers, by name or its pinyin, and for who may read every file by number." },
    KNOWLEDGE_ITEM: { description: "Knowledge items, by title and text." },
    TOPIC: { description: "Topics, by their English and Chinese names." },
  },
});
