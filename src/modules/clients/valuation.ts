import { Field, ObjectType } from "type-graphql";
import { Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { valuations } from "./entities.js";
import { Holding } from "./holding.js";
import { Money } from "./money.js";

@NodeKind(valuations, "clients/valuationById")
@ObjectType({ implements: Node, description: "What a holding was worth on a day; of a loan, what was owed." })
export class Valuation extends Node {
  @Field(() => DateScalar, { description: "The day." })
  readonly on: string;
  @Field(() => Money, { description: "How much." })
  readonly amount: Money;
  @Edge("clients/valuedHolding", () => Holding, { description: "What was valued." })
  readonly holding: Holding;
}
