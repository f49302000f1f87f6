import { entity } from "../../kernel/entity/entity.js";
import { date, optional, period, score, text } from "../../kernel/entity/fields.js";
import { relation } from "../../kernel/entity/relation.js";
import { either, idOrWords, one } from "../../kernel/entity/ties.js";
import { colleagues } from "../colleagues/entities.js";
import { branches, grades } from "../organisation/entities.js";

/** Who serves clients is an employee too, like everyone who works here. */
export const managers = entity("Manager", {
  within: "Employee",
  file: "managers",
  prefix: "mgr",
  isVersioned: true,
  fields: {
    externalId: optional(text(50)),
    name: text(200),
    email: optional(text(200)),
    hiredOn: optional(date),
    leftOn: optional(date),
  },
  pinyinOf: "name",
  rules: { ordered: [["hiredOn", "leftOn"]], unique: "externalId" },
});

/** Everyone who works here. */
export const employees = either("Employee", managers, colleagues);

/** Who did something. */
export const who = idOrWords(employees);

export const posts = relation("WORKS_AT", {
  file: "posts",
  things: "held posts",
  ends: { manager: employees, branch: branches },
  key: ["manager", "from"],
  fields: { post: optional(text(200)), ...period },
  rules: { exclusive: { owner: ["manager"], what: "post", rule: "posts" } },
});

export const reporting = relation("REPORTS_TO", {
  file: "reporting",
  things: "reporting lines",
  ends: { manager: employees, superior: employees },
  key: ["manager", "from"],
  fields: period,
  rules: { exclusive: { owner: ["manager"], what: "superior", rule: "superiors" }, acyclic: "superior" },
});

export const gradeHistory = relation("HELD_GRADE", {
  file: "grade_history",
  things: "held grades",
  begins: "Employee",
  ends: { manager: managers, grade: grades },
  key: ["manager", "from"],
  fields: period,
  rules: { exclusive: { owner: ["manager"], what: "grade", rule: "gradesHeld" } },
});

export const morale = entity("MoraleScore", {
  file: "morale",
  things: "morale scores",
  prefix: "mor",
  fields: { manager: one("<-FELT-", managers), on: date, score },
});
