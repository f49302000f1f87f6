import { Field, ObjectType } from "type-graphql";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { connection } from "../../kernel/graphql/connection.js";
import { Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Client } from "./client.js";
import { holdings } from "./entities.js";
import { Product } from "./product.js";
import { TimedPageArgs } from "./timedPage.js";
import { Valuation } from "./valuation.js";

const ValuationConnection = connection("Valuation", () => Valuation);

@NodeKind(holdings, "clients/holdingById")
@ObjectType({ implements: Node, description: "A product that a client holds, such as a deposit or a loan." })
export class Holding extends Node {
  @Field(() => DateScalar, { nullable: true, description: "First day; null if unknown." })
  readonly openedOn: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The first day after it was closed; null while it is open." })
  readonly closedOn: string | null;
  @Edge("clients/holdingProduct", () => Product, { description: "The product." })
  readonly product: Product;
  @Edge("clients/holdingClient", () => Client, {
    nullable: true,
    description: "The client who holds it; null if you may not see the client.",
  })
  readonly client: Client | null;
  @Edge("clients/value", () => Valuation, {
    nullable: true,
    args: () => AsOfArgs,
    description:
      "The latest valuation on or before the date; of several on one day, the one with the greatest id. Null if the value is unknown.",
  })
  readonly value: Valuation | null;
  @Edge("clients/valuations", () => ValuationConnection, {
    args: () => TimedPageArgs,
    description: "All its valuations.",
  })
  readonly valuations: unknown;
}
