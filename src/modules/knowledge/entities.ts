import { entity } from "../../kernel/entity/entity.js";
import { date, instant, integer, longText, oneOf, optional, text } from "../../kernel/entity/fields.js";
import { relation } from "../../kernel/entity/relation.js";
import { idOf, many, one, self } from "../../kernel/entity/ties.js";
import { employees, managers } from "../managers/entities.js";
import { KnowledgeItemKind } from "./knowledgeItemKind.js";

export const topics = entity("Topic", {
  file: "topics",
  prefix: "top",
  fields: { name: text(200), nameZh: optional(text(200)), broader: optional(many("-BROADER->", self)) },
  rules: { acyclic: "broader" },
});

export const knowledgeItems = entity("KnowledgeItem", {
  file: "knowledge",
  things: "knowledge items",
  prefix: "itm",
  isVersioned: true,
  fields: {
    title: text(200),
    body: optional(longText(50_000)),
    kind: oneOf(KnowledgeItemKind),
    author: one("<-AUTHORED-", managers),
    topics: many("-ABOUT->", topics),
    createdAt: instant,
    verifiedOn: optional(date),
    reviewBy: optional(date),
    retiredOn: optional(date),
  },
});

export const reads = relation("READ", {
  file: "reads",
  ends: { manager: managers, item: knowledgeItems },
  fields: { at: instant },
});

export const endorsements = relation("ENDORSED", {
  file: "endorsements",
  ends: { manager: managers, item: knowledgeItems },
  fields: { at: instant },
});

/** One conversation, or several times summed up. */
export const advice = relation("ASKED_ADVICE", {
  file: "advice",
  prefix: "adv",
  ends: { seeker: employees, adviser: employees },
  fields: {
    topic: optional(idOf(topics, "topicId")),
    times: optional(integer(1, 1_000_000)),
    firstAt: optional(instant),
    lastAt: optional(instant),
  },
  rules: { ordered: [["firstAt", "lastAt"]], different: [["seeker", "adviser"]] },
});
