import { registerEnumType } from "type-graphql";

export enum SearchKind {
  MANAGER = "MANAGER",
  EMPLOYEE = "EMPLOYEE",
  KNOWLEDGE_ITEM = "KNOWLEDGE_ITEM",
  TOPIC = "TOPIC",
}
registerEnumType(SearchKind, {
  name: "SearchKind",
  description: "Kind of search result.",
  valuesConfig: {
    MANAGER: { description: "Managers, by name or its pinyin, and for who may read every file by number." },
    EMPLOYEE: { description: "Employees who serve no clients, found as managers are." },
    KNOWLEDGE_ITEM: { description: "Knowledge items, by title and text." },
    TOPIC: { description: "Topics, by their English and Chinese names." },
  },
});
