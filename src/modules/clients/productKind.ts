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
  description: "What a product is.",
  valuesConfig: {
    DEPOSIT: { description: "Money that the client keeps at the bank (存款)." },
    INVESTMENT: { description: "Funds, securities, wealth management (理财)." },
    INSURANCE: { description: "Insurance (保险)." },
    LOAN: { description: "Money that the client owes the bank (贷款)." },
    CARD: { description: "A card (银行卡)." },
    OTHER: { description: "Anything else." },
  },
});
