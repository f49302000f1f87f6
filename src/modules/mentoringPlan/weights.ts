import { Field, Float, InputType, ObjectType } from "type-graphql";
import { areWeights, type Weights } from "../../algorithms/matching/score.js";

const closes = "Weight of the goals the mentor can close, 0 to 1.";
const nearness = "Weight of working near each other, 0 to 1.";
const bridge = "Weight of a new tie (the two do not know each other yet), 0 to 1.";
const record = "Weight of the mentor's ratings, 0 to 1.";

@InputType({ description: "Weights of the parts of a score: each 0 to 1, and 1 in sum." })
export class MatchWeightsInput implements Weights {
  @Field(() => Float, { description: closes })
  readonly closes: number;
  @Field(() => Float, { description: nearness })
  readonly nearness: number;
  @Field(() => Float, { description: bridge })
  readonly bridge: number;
  @Field(() => Float, { description: record })
  readonly record: number;
}

@ObjectType({ description: "Weights of the parts of a score." })
export class MatchWeights implements Weights {
  @Field(() => Float, { description: closes })
  readonly closes: number;
  @Field(() => Float, { description: nearness })
  readonly nearness: number;
  @Field(() => Float, { description: bridge })
  readonly bridge: number;
  @Field(() => Float, { description: record })
  readonly record: number;
}

/** What is wrong with weights, in words; undefined when nothing is. */
export function faultOf(weights: Weights): string | undefined {
  if (areWeights(weights)) return undefined;
  const { closes, nearness, bridge, record } = weights;
  const sum = Number((closes + nearness + bridge + record).toFixed(9));
  return `each 0 to 1 with the sum 1 (the sum is ${sum})`;
}
