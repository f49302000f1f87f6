import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { Basis } from "../../kernel/graphql/basis.js";
import { Later } from "../../kernel/graphql/later.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Employee } from "../colleagues/employee.js";
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
  description: "Kind of evidence that somebody knows a topic.",
  valuesConfig: {
    SKILL: { description: "A skill held on the date, declared or confirmed." },
    ITEM: { description: "A knowledge item they wrote." },
    ADVICE: { description: "Advice they gave on the topic. Who asked is not shown." },
    MENTORSHIP: { description: "A mentorship they completed as mentor." },
  },
});

@ObjectType({ description: "One piece of evidence that somebody knows a topic, and how much it counts." })
export class ExpertEvidence {
  @Field(() => EvidenceKind, { description: "Kind of evidence." })
  readonly kind: EvidenceKind;
  @Later(() => Topic, { description: "The topic of this evidence: the requested one or a narrower one." })
  readonly topic: unknown;
  @Field(() => Int, { description: "Number of steps its topic is below the requested one; 0 for the requested topic." })
  readonly steps: number;
  @Field(() => Float, {
    description:
      "The level of a skill; 0.5 or 1 for an item; 0.4 for each time advice was given, up to 5 times; 1 for a mentorship.",
  })
  readonly weight: number;
  @Field(() => Float, { description: "0.5 for a skill that is only self-declared, else 1." })
  readonly quality: number;
  @Field(() => DateScalar, { nullable: true, description: "The date from which its age is counted; null if unknown." })
  readonly on: string | null;
  @Field(() => Float, { description: "Age in days; one half-life if the date is unknown." })
  readonly ageDays: number;
  @Field(() => Float, {
    description: "Contribution to E: weight · quality · 2^(−age / half-life), halved for each step.",
  })
  readonly adds: number;
  @Later(() => KnowledgeItem, { nullable: true, description: "The knowledge item; null for other kinds of evidence." })
  readonly item: unknown;
  @Later(() => Mentorship, { nullable: true, description: "The mentorship; null for other kinds of evidence." })
  readonly mentorship: unknown;
}

@ObjectType({
  description: "A path of introductions: each colleague asked the next for advice, or was asked by them.",
})
export class Introduction {
  @Field(() => Int, { description: "Number of steps; 1 if the two know each other." })
  readonly hops: number;
  @Later(() => [Manager], { description: "The people in order, from the person to be introduced to the expert." })
  readonly people: unknown;
}

@ObjectType({ description: "How well a person knows a topic, with the evidence." })
export class Expert {
  @Later(() => Manager, { nullable: true, description: "The manager; null if they serve no clients." })
  readonly manager: unknown;
  @Later(() => Employee, { description: "The person, manager or not." })
  readonly employee: unknown;
  @Field(() => Float, { description: "Strength S, 0 to less than 1." })
  readonly strength: number;
  @Field(() => Boolean, { description: "Whether `strength` reaches the threshold for knowing the topic." })
  readonly knows: boolean;
  @Later(() => [ExpertEvidence], { description: "The evidence; the piece that adds most first." })
  readonly evidence: ExpertEvidence[];
  @Later(() => Introduction, {
    nullable: true,
    description:
      "A shortest path to be introduced; null if there is none within six steps, if the expert is the person to be introduced, or if one of the two is no manager.",
  })
  readonly introduction: unknown;
}

@ObjectType({ description: "The people who know a topic." })
export class Experts {
  @Later(() => Topic, { description: "The topic." })
  readonly topic: unknown;
  @Field(() => Int, {
    description: "Number of people who know it: managers, and with `withStaff` other employees too.",
  })
  readonly knowerCount: number;
  @Field(() => [Expert], { description: "People with any evidence, strongest first, equal ones by id." })
  readonly experts: Expert[];
  @Field(() => Basis, { description: "Date, formula and constants used." })
  readonly basis: Basis;
}
