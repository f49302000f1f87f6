import { entity } from "../../kernel/entity/entity.js";
import { date, oneOf, optional, text } from "../../kernel/entity/fields.js";
import { EmployeeFunction } from "./employeeFunction.js";

/** An employee who serves no clients. Everyone who works here is an Employee, and either a Manager or a Colleague. */
export const colleagues = entity("Colleague", {
  within: "Employee",
  file: "employees",
  prefix: "emp",
  isVersioned: true,
  fields: {
    externalId: optional(text(50)),
    name: text(200),
    email: optional(text(200)),
    function: oneOf(EmployeeFunction),
    hiredOn: optional(date),
    leftOn: optional(date),
  },
  pinyinOf: "name",
  rules: { ordered: [["hiredOn", "leftOn"]], unique: "externalId" },
});
