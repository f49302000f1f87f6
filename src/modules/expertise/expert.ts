import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { Basis } from "../../kernel/graphql/basis.js";
import { Later } from "../../kernel/graphql/later.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { KnowledgeItem } from "../knowledge/knowledgeItem.js";
import { Topic } from "../knowledge/topic.js";
import { Manager } from "../managers/manager.js";
import { Mentorship } from "../mentorship/mentorship.js";

export enum EvidenceKind {
  SKILL = "SKILL",
  ITEM = "ITEM",
  ADVICE = "ADVICE",
  MENTORSHIP = "MENTORSHIP",
}
registerEnumType(EvidenceKind, {
  name: "EvidenceKind",
  description: "What shows that somebody knows a topic.",
  valuesConfig: {
    SKILL: { description: "A skill held on the date, declared or confirmed." },
    ITEM: { description: "A knowledge item they wrote." },
    ADVICE: { description: "Advice they gave on the topic; who asked is not told." },
    MENTORSHIP: { description: "A mentorship that they completed as mentor." },
  },
});

@ObjectType({ description: "One piece of what shows that somebody knows a topic, and what it counts." })
export class ExpertEvidence {
  @Field(() => EvidenceKind, { description: "What it is." })
  readonly kind: EvidenceKind;
  @Later(() => Topic, { description: "The topic that it is directly about: the one asked about, or a narrower one." })
  readonly topic: unknown;
  @Field(() => Int, { description: "How many steps that topic is below the one asked about; 0 for itself." })
  readonly steps: number;
  @Field(() => Float, {
    description: "Level of a skill, 0.5 or 1 for an item, 0.4 for each advice up to 5, 1 for a mentorship.",
  })
  readonly weight: number;
  @Field(() => Float, { description: "0.5 for a skill on the person's own word alone, else 1." })
  readonly quality: number;
  @Field(() => DateScalar, { nullable: true, description: "The day from which it ages; null when it is not known." })
  readonly on: string | null;
  @Field(() => Float, { description: "Its age in days; one half-life when the day is not known." })
  readonly ageDays: number;
  @Field(() => Float, {
    description: "What it adds to E: weight · quality · 2^(−age / half-life), halved for each step.",
  })
  readonly adds: number;
  @Later(() => KnowledgeItem, { nullable: true, description: "The item; null for other kinds." })
  readonly item: unknown;
  @Later(() => Mentorship, { nullable: true, description: "The mentorship; null for other kinds." })
  readonly mentorship: unknown;
}

@ObjectType({
  description: "A way to be introduced to somebody: colleagues of whom each asked the next for advice, or was asked.",
})
export class Introduction {
  @Field(() => Int, { description: "How many steps it has; 1 when the two know each other." })
  readonly hops: number;
  @Later(() => [Manager], { description: "The people on it in order, from whoever is to be introduced to the expert." })
  readonly people: unknown;
}

@ObjectType({ description: "How well somebody knows a topic, and what shows it." })
export class Expert {
  @Later(() => Manager, { description: "Who it is." })
  readonly manager: unknown;
  @Field(() => Float, { description: "S, from 0 to under 1." })
  readonly strength: number;
  @Field(() => Boolean, { description: "Whether that is enough to say that they know it." })
  readonly knows: boolean;
  @Later(() => [ExpertEvidence], { description: "What shows it, piece by piece, what adds most first." })
  readonly evidence: ExpertEvidence[];
  @Later(() => Introduction, {
    nullable: true,
    description: "A shortest way to be introduced; null when there is none of six steps, or it is they themselves.",
  })
  readonly introduction: unknown;
}

@ObjectType({ description: "Who knows a topic." })
export class Experts {
  @Later(() => Topic, { description: "The topic." })
  readonly topic: unknown;
  @Field(() => Int, { description: "How many managers know it." })
  readonly knowerCount: number;
  @Field(() => [Expert], { description: "Who knows it best first, ties by id; also those who know it a little." })
  readonly experts: Expert[];
  @Field(() => Basis, { description: "Date, formula and constants." })
  readonly basis: Basis;
}
