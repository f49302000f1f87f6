import { Role } from "../../kernel/access/role.js";
import { catalogue } from "../../kernel/graphql/catalogue.js";
import { grades } from "./entities.js";
import { Grade } from "./grade.js";

export const gradeCatalogue = catalogue(grades, () => Grade, {
  role: Role.ADMIN,
  find: "organisation/gradeById",
  fields: {
    name: "Its name in English, {bounds}.",
    nameZh: "Its name in Chinese, {bounds}.",
    rank: "Its place among the grades, {bounds}.",
  },
  add: {
    statement: "organisation/addGrade",
    does: "Adds a grade. For ADMIN.",
    input: "The new grade.",
    fields: { rank: "Its place among the grades, {bounds}: the higher, the more senior. Two may share one." },
  },
  update: {
    statement: "organisation/updateGrade",
    does: "Changes a grade, for all who hold or held it. For ADMIN.",
    input: "What is to change of a grade: what is left out stays, null takes a value away.",
    argument: "What to change.",
  },
});
