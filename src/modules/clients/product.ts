import { Field, ObjectType } from "type-graphql";
import { Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { Topic } from "../knowledge/topic.js";
import { products } from "./entities.js";
import { ProductKind } from "./productKind.js";

@NodeKind(products, "clients/productById")
@ObjectType({
  implements: Node,
  description: "A product of the bank. Always shown as it is now: products have no history.",
})
export class Product extends Node {
  @Field(() => String, { description: "Its name in English." })
  readonly name: string;
  @Field(() => String, { nullable: true, description: "Its name in Chinese; null if it has none." })
  readonly nameZh: string | null;
  @Field(() => ProductKind, { description: "Kind of product." })
  readonly kind: ProductKind;
  @Edge("clients/productNeeds", () => [Topic], {
    description: "Topics a manager needs to know to sell the product, by name.",
  })
  readonly needs: Topic[];
}
