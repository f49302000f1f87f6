import { entity } from "../../kernel/entity/entity.js";
import { integer, oneOf, optional, text } from "../../kernel/entity/fields.js";
import { one, self } from "../../kernel/entity/ties.js";
import { BranchKind } from "./branchKind.js";

export const branches = entity("Branch", {
  file: "branches",
  prefix: "brn",
  fields: {
    name: text(200),
    nameZh: optional(text(200)),
    kind: oneOf(BranchKind),
    partOf: optional(one("-PART_OF->", self)),
  },
  pinyinOf: "nameZh",
  rules: { acyclic: "partOf" },
});

export const grades = entity("Grade", {
  file: "grades",
  prefix: "grd",
  fields: { name: text(200), nameZh: optional(text(200)), rank: integer(0, 1000) },
});
