import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Later } from "../../kernel/graphql/later.js";
import { Withheld } from "../../kernel/graphql/withheld.js";
import { Topic } from "../knowledge/topic.js";

export enum Nearness {
  SAME_BRANCH = "SAME_BRANCH",
  NEIGHBOURING = "NEIGHBOURING",
  APART = "APART",
}
registerEnumType(Nearness, {
  name: "Nearness",
  description: "How near two people work to each other.",
  valuesConfig: {
    SAME_BRANCH: { description: "In the same branch; value 1." },
    NEIGHBOURING: {
      description: "One branch is directly above the other, or both are directly below the same branch; value 0.5.",
    },
    APART: { description: "Elsewhere or unknown; value 0." },
  },
});

@ObjectType({ description: "One part of a score." })
class MatchPart {
  @Field(() => Float, { description: "Value of this part, 0 to 1." })
  readonly value: number;
  @Field(() => Float, { description: "Weight of this part, 0 to 1." })
  readonly weight: number;
  @Field(() => Int, { description: "Contribution to the score: value · weight, in millionths." })
  readonly points: number;
}

@ObjectType({ description: "A topic the trainee wants to learn, and how far this mentor can help." })
export class ClosedTopic {
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
  @Later(() => Topic, { nullable: true, description: "The topic; null if no longer in the database." })
  readonly topic: unknown;
  @Field(() => Int, { description: "Importance to the trainee, 1 (least) to 1000." })
  readonly priority: number;
  @Field(() => Int, { description: "The trainee's level today; 0 if none." })
  readonly from: number;
  @Field(() => Int, {
    description: "The level the trainee can reach with this mentor; equals `from` if the mentor cannot raise it.",
  })
  readonly to: number;
  @Field(() => Int, { description: "The level the trainee wants to reach." })
  readonly target: number;
  @Field(() => Int, { description: "The mentor's level today; 0 if none." })
  readonly mentorLevel: number;
}

@ObjectType({
  description:
    "How much of the trainee's goals the mentor can close: Σ priority · levels closed / Σ priority · levels wanted.",
})
class ClosesPart extends MatchPart {
  @Field(() => [ClosedTopic], { description: "Every open goal of the trainee." })
  readonly topics: ClosedTopic[];
}

@ObjectType({ description: "How near the two work to each other." })
class NearnessPart extends MatchPart {
  @Field(() => Nearness, { description: "The nearness." })
  readonly nearness: Nearness;
}

@ObjectType({ description: "How new the tie would be: 1 − 1/(1 + hops); 1 if there is no path between the two." })
class BridgePart extends MatchPart {
  @Field(() => Int, {
    nullable: true,
    description: "Number of hops between the two in the knowledge network; null if there is no path.",
  })
  readonly hops: number | null;
}

@ObjectType({
  description: "How trainees rated the mentor: (Σ ratings + 12) / (n + 3) / 5; 0.8 with fewer than three raters.",
})
class RecordPart extends MatchPart {
  @Field(() => Float, {
    nullable: true,
    description: "Mean of all ratings, 1 (worst) to 5 (best), to one decimal; null if withheld or if nobody rated.",
  })
  readonly mean: number | null;
  @Field(() => Int, { nullable: true, description: "Number of trainees who rated; null if withheld." })
  readonly raters: number | null;
  @Field(() => Withheld, {
    nullable: true,
    description: "Why the mean is withheld (fewer than three trainees rated); null if it is not.",
  })
  readonly withheld: Withheld | null;
}

@ObjectType({ description: "How well a mentor and a trainee fit: the score, its parts and the facts behind them." })
export class MatchScore {
  @Field(() => Int, { description: "The score in millionths; 1,000,000 is best." })
  readonly score: number;
  @Field(() => ClosesPart, { description: "How much of the trainee's goals the mentor can teach." })
  readonly closes: ClosesPart;
  @Field(() => NearnessPart, { description: "How near the two work to each other." })
  readonly nearness: NearnessPart;
  @Field(() => BridgePart, { description: "How new the tie would be." })
  readonly bridge: BridgePart;
  @Field(() => RecordPart, { description: "How trainees rated the mentor." })
  readonly record: RecordPart;
  @Field(() => String, { description: "The match as a sentence, in the language of Accept-Language (en or zh)." })
  readonly sentence: string;
}
