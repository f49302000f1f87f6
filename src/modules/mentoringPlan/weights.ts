import { Field, Float, InputType, ObjectType } from "type-graphql";
import { areWeights, type Weights } from "../../algorithms/matching/score.js";

const closes = "How much it counts that the mentor closes what the trainee wants to learn, 0 to 1.";
const nearness = "How much it counts that they work near each other, 0 to 1.";
const bridge = "How much it counts that they do not know each other yet, 0 to 1.";
const record = "How much it counts how the mentor was rated, 0 to 1.";

@InputType({ description: "How much each part of a score counts: each 0 to 1, and 1 together." })
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

@ObjectType({ description: "How much each part of a score counts." })
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
  return `each 0 to 1, and 1 together; these are ${sum}`;
}
