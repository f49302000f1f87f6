import { Field, Float, ObjectType } from "type-graphql";
import { connection } from "../../kernel/graphql/connection.js";
import { Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Manager } from "../managers/manager.js";
import { Client } from "./client.js";
import { satisfaction } from "./entities.js";

@NodeKind(satisfaction, "clients/scoreById")
@ObjectType({
  implements: Node,
  description: "How satisfied a client was with a manager on a date. Single scores are visible to COMPLIANCE only.",
})
export class SatisfactionScore extends Node {
  @Field(() => DateScalar, { description: "The date." })
  readonly on: string;
  @Field(() => Float, { description: "Score, 0 (not satisfied at all) to 10 (fully satisfied)." })
  readonly score: number;
  @Edge("clients/scoreClient", () => Client, {
    nullable: true,
    description: "The client who gave it; null if you may not see it.",
  })
  readonly client: Client | null;
  @Edge("clients/scoreManager", () => Manager, { description: "The manager the score is about." })
  readonly manager: Manager;
}

export const SatisfactionScoreConnection = connection("SatisfactionScore", () => SatisfactionScore);
