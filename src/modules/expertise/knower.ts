import { Field, Float, ObjectType } from "type-graphql";
import { later } from "../../kernel/graphql/find.js";
import { Later } from "../../kernel/graphql/later.js";
import { Manager } from "../managers/manager.js";
import type { KnowerStrength } from "./coverage.js";

@ObjectType({ description: "Somebody who knows a topic on the date." })
export class TopicKnower {
  @Later(() => Manager, { description: "Who it is." })
  readonly manager: unknown;
  @Field(() => Float, { description: "How well: S, from the threshold to under 1." })
  readonly strength: number;
  @Field(() => Float, {
    nullable: true,
    description: "How well 180 days on, when nothing new comes; null when they have left by then.",
  })
  readonly strengthLater: number | null;
}

export const knowerOf = ({ manager, strength, later: strengthLater }: KnowerStrength): TopicKnower => ({
  manager: later("managers/byId", manager),
  strength,
  strengthLater,
});
