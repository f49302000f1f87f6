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
    SAME_BRANCH: { description: "In the same branch: 1." },
    NEIGHBOURING: { description: "One branch is right above the other, or both are right below the same: 0.5." },
    APART: { description: "Elsewhere, or it is not known where: 0." },
  },
});

@ObjectType({ description: "One part of a score." })
class MatchPart {
  @Field(() => Float, { description: "How good it is, 0 to 1." })
  readonly value: number;
  @Field(() => Float, { description: "How much it counts, 0 to 1." })
  readonly weight: number;
  @Field(() => Int, { description: "What it adds to the score: value · weight, in millionths." })
  readonly points: number;
}

@ObjectType({ description: "A topic that the trainee wants to learn, and what the mentor can do about it." })
export class ClosedTopic {
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
  @Later(() => Topic, { nullable: true, description: "The topic; null when it is not there any more." })
  readonly topic: unknown;
  @Field(() => Int, { description: "How important it is to the trainee, 1 (the least) to 1000." })
  readonly priority: number;
  @Field(() => Int, { description: "The trainee's level today; 0 is none." })
  readonly from: number;
  @Field(() => Int, { description: "The level that the mentor can take them to; `from` when to none above it." })
  readonly to: number;
  @Field(() => Int, { description: "The level that the trainee wants." })
  readonly target: number;
  @Field(() => Int, { description: "The mentor's level; 0 is none." })
  readonly mentorLevel: number;
}

@ObjectType({
  description:
    "How much of what the trainee wants to learn the mentor closes: Σ priority · levels closed / Σ priority · levels wanted.",
})
class ClosesPart extends MatchPart {
  @Field(() => [ClosedTopic], { description: "Every open goal of the trainee." })
  readonly topics: ClosedTopic[];
}

@ObjectType({ description: "How near they work to each other: it saves ways." })
class NearnessPart extends MatchPart {
  @Field(() => Nearness, { description: "How near." })
  readonly nearness: Nearness;
}

@ObjectType({ description: "How new the tie would be: 1 − 1/(1 + hops), 1 where there is no way between them." })
class BridgePart extends MatchPart {
  @Field(() => Int, {
    nullable: true,
    description: "Hops between them in the knowledge network; null where there is no way.",
  })
  readonly hops: number | null;
}

@ObjectType({
  description: "How trainees rated the mentor: (Σ ratings + 12) / (n + 3) / 5, and 0.8 below three raters.",
})
class RecordPart extends MatchPart {
  @Field(() => Float, {
    nullable: true,
    description:
      "Mean of all ratings, 1 (worst) to 5 (best), to one decimal; null when nobody rated or it is withheld.",
  })
  readonly mean: number | null;
  @Field(() => Int, { nullable: true, description: "How many trainees rated; null when it is withheld." })
  readonly raters: number | null;
  @Field(() => Withheld, {
    nullable: true,
    description: "Why the mean is withheld: fewer than three trainees rated; null when it is not.",
  })
  readonly withheld: Withheld | null;
}

@ObjectType({ description: "How well a mentor and a trainee fit, part by part, with the facts behind it." })
export class MatchScore {
  @Field(() => Int, { description: "The score in millionths: 1,000,000 is best." })
  readonly score: number;
  @Field(() => ClosesPart, { description: "What the mentor can teach of what the trainee wants." })
  readonly closes: ClosesPart;
  @Field(() => NearnessPart, { description: "How near they work." })
  readonly nearness: NearnessPart;
  @Field(() => BridgePart, { description: "How new the tie would be." })
  readonly bridge: BridgePart;
  @Field(() => RecordPart, { description: "How the mentor was rated." })
  readonly record: RecordPart;
  @Field(() => String, { description: "All of it in a sentence, in the language of Accept-Language (en or zh)." })
  readonly sentence: string;
}
