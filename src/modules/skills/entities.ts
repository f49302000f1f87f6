import { date, integer, oneOf, optional, period, text } from "../../kernel/entity/fields.js";
import { relation } from "../../kernel/entity/relation.js";
import { topics } from "../knowledge/entities.js";
import { employees, managers, who } from "../managers/entities.js";
import { SkillEvidence } from "./skillEvidence.js";

/** 1 (has begun) to 5 (teaches experts). */
export const level = integer(1, 5);

/** Each is one version: what somebody could do for a time. */
export const skills = relation("HAS_SKILL", {
  file: "skills",
  prefix: "skl",
  ends: { manager: employees, topic: topics },
  fields: {
    level,
    ...period,
    evidence: optional(oneOf(SkillEvidence)),
    ref: optional(text(200)),
    confirmedBy: optional(who),
  },
  rules: { exclusive: { owner: ["manager", "topic"], what: "version of this skill" } },
});

export const goals = relation("WANTS_SKILL", {
  file: "goals",
  ends: { manager: managers, topic: topics },
  fields: {
    targetLevel: level,
    priority: optional(integer(1, 1000)),
    setOn: optional(date),
    by: optional(who),
    droppedOn: optional(date),
  },
  rules: { ordered: [["setOn", "droppedOn"]] },
});
