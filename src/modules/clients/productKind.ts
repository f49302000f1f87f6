import { registerEnumType } from "type-graphql";

export enum ProductKind {
  DEPOSIT = "DEPOSIT",
  INVESTMENT = "INVESTMENT",
  INSURANCE = "INSURANCE",
  LOAN = "LOAN",
  CARD = "CARD",
  OTHER = "OTHER",
}
registerEnumType(ProductKind, {
  name: "ProductKind",
  description: "Kind of product.",
  valuesConfig: {
    DEPOSIT: { description: "A deposit (存款)." },
    INVESTMENT: { description: "Funds, securities and wealth management (理财)." },
    INSURANCE: { description: "Insurance (保险)." },
    LOAN: { description: "A loan (贷款)." },
    CARD: { description: "A card (银行卡)." },
    OTHER: { description: "Anything else." },
  },
});
