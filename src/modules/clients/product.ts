import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { Topic } from "../knowledge/topic.js";

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

@NodeKind("prd", "clients/productById")
@ObjectType({ implements: Node, description: "A product of the bank. Answers as it is now: products have no history." })
export class Product extends Node {
  @Field(() => String, { description: "Its name in English." })
  readonly name: string;
  @Field(() => String, { nullable: true, description: "Its name in Chinese; null when it has none." })
  readonly nameZh: string | null;
  @Field(() => ProductKind, { description: "What it is." })
  readonly kind: ProductKind;
  @Edge("clients/productNeeds", () => [Topic], {
    description: "The topics that whoever sells it needs to know, by name.",
  })
  readonly needs: Topic[];
}
