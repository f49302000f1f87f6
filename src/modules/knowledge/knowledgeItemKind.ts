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
  description: "Kind of knowledge item.",
  valuesConfig: {
    CASE: { description: "A case: what was done for a client, without naming them." },
    GUIDE: { description: "A guide: how to do something." },
    REGULATION: { description: "An explanation of an external or internal rule." },
    MARKET: { description: "A note on a market or a product." },
    LESSON: { description: "A lesson learnt, also from mistakes." },
  },
});
