import type { Module } from "../../kernel/module.js";
import { EmployeeQueries } from "./employeeQueries.js";
import * as stored from "./entities.js";
import { HireEmployee } from "./hireEmployee.js";
import { UpdateEmployee } from "./updateEmployee.js";

export const colleagues: Module = {
  name: "colleagues",
  entities: [stored.colleagues],
  resolvers: [EmployeeQueries, HireEmployee, UpdateEmployee],
};
