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
    rank: "Seniority, {bounds}: a higher number is more senior. Grades may share a rank.",
  },
  add: {
    statement: "organisation/addGrade",
    does: "Adds a grade.",
    input: "The grade to add.",
  },
  update: {
    statement: "organisation/updateGrade",
    does: "Changes a grade for all who hold or held it.",
    input: "Changes to a grade. Fields left out stay as they are; null clears a field.",
    argument: "What to change.",
  },
});
