import { registerEnumType } from "type-graphql";

export enum KnowledgeItemKind {
  CASE = "CASE",
  GUIDE = "GUIDE",
  REGULATION = "REGULATION",
  MARKET = "MARKET",
  LESSON = "LESSON",
}
registerEnumType(KnowledgeItemKind, {
  name: "KnowledgeItemKind",
  description: "What a knowledge item is.",
  valuesConfig: {
    CASE: { description: "A case: what was done for a client, told without naming them." },
    GUIDE: { description: "A guide: how something is done." },
    REGULATION: { description: "A rule from outside or inside, explained." },
    MARKET: { description: "An account of a market or a product." },
    LESSON: { description: "A lesson learnt, also from what went wrong." },
  },
});
