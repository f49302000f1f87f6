import { Field, Float, ObjectType } from "type-graphql";
import { later } from "../../kernel/graphql/find.js";
import { Later } from "../../kernel/graphql/later.js";
import { Manager } from "../managers/manager.js";
import type { KnowerStrength } from "./coverage.js";

@ObjectType({ description: "A manager who knows a topic on the date." })
export class TopicKnower {
  @Later(() => Manager, { description: "The manager." })
  readonly manager: unknown;
  @Field(() => Float, { description: "Strength S, from the threshold to less than 1." })
  readonly strength: number;
  @Field(() => Float, {
    nullable: true,
    description: "Strength S in 180 days without new evidence; null if they will have left by then.",
  })
  readonly strengthLater: number | null;
}

export const knowerOf = ({ manager, strength, later: strengthLater }: KnowerStrength): TopicKnower => ({
  manager: later("managers/byId", manager),
  strength,
  strengthLater,
});
