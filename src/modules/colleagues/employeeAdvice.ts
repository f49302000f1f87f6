import { connection } from "../../kernel/graphql/connection.js";
import { Advice } from "../knowledge/advice.js";
import { Employee } from "./employee.js";

export const EmployeeAdviceConnection = connection("EmployeeAdvice", () => Employee, Advice);
