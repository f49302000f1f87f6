import { ArgsType, Field, Float, ObjectType } from "type-graphql";
import { connection } from "../../kernel/graphql/connection.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { TimedPageArgs } from "../clients/timedPage.js";
import { morale } from "./entities.js";

@NodeKind(morale, "managers/moraleScoreById")
@ObjectType({ implements: Node, description: "How a person felt at work on a date, as answered in the survey." })
export class MoraleScore extends Node {
  @Field(() => DateScalar, { description: "The date." })
  readonly on: string;
  @Field(() => Float, { description: "0 (bad) to 10 (good)." })
  readonly score: number;
}

export const MoraleScoreConnection = connection("MoraleScore", () => MoraleScore);

@ArgsType()
export class MoraleScoresArgs extends TimedPageArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: "Scores up to this date. Default: the date of the enclosing field, else today. Not in the future.",
  })
  readonly asOf?: string;
}
