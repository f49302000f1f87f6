import { Field, ObjectType } from "type-graphql";
import { Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { valuations } from "./entities.js";
import { Holding } from "./holding.js";
import { Money } from "./money.js";

@NodeKind(valuations, "clients/valuationById")
@ObjectType({ implements: Node, description: "Value of a holding on a date; for a loan, the amount owed." })
export class Valuation extends Node {
  @Field(() => DateScalar, { description: "The date." })
  readonly on: string;
  @Field(() => Money, { description: "The amount." })
  readonly amount: Money;
  @Edge("clients/valuedHolding", () => Holding, { description: "The holding." })
  readonly holding: Holding;
}
