import { registerEnumType } from "type-graphql";

export enum EmployeeFunction {
  PRODUCT = "PRODUCT",
  RISK = "RISK",
  TELLER = "TELLER",
  OPERATIONS = "OPERATIONS",
  MANAGEMENT = "MANAGEMENT",
  OTHER = "OTHER",
}
registerEnumType(EmployeeFunction, {
  name: "EmployeeFunction",
  description: "What an employee who serves no clients does.",
  valuesConfig: {
    PRODUCT: { description: "A specialist for products (产品)." },
    RISK: { description: "A risk officer (风险)." },
    TELLER: { description: "A teller (柜员)." },
    OPERATIONS: { description: "Back office and systems (运营)." },
    MANAGEMENT: { description: "Management (管理层): leads people, and serves no clients." },
    OTHER: { description: "Any other work." },
  },
});
