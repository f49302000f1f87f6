import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { HardRule } from "../../algorithms/matching/rules.js";
import { Later } from "../../kernel/graphql/later.js";
import { Manager } from "../managers/manager.js";
import { MatchScore } from "./matchScore.js";
import { MatchWeights, MatchWeightsInput } from "./weights.js";

registerEnumType(HardRule, {
  name: "MentoringRule",
  description: "A rule that no mentorship breaks.",
  valuesConfig: {
    SAME_PERSON: { description: "Nobody guides themselves." },
    HAS_LEFT: { description: "Both work here today: they have begun, and have not left." },
    NO_ACTIVE_PROFILE: { description: "The mentor has an active profile." },
    HAS_OPEN_MENTORSHIP: { description: "The trainee has no proposed or active mentorship." },
    NO_CAPACITY: { description: "The mentor has a free place: capacity less what is proposed or active." },
    REPORTING_LINE: { description: "Neither reports to the other, directly or through others." },
    RECENTLY_REFUSED: { description: "No proposal of the pair was declined or lapsed in the last 180 days." },
    NOTHING_TO_TEACH: {
      description: "In one topic that the trainee wants the mentor is at level 3 or more and above the trainee.",
    },
  },
});

@ObjectType({ description: "A rule that keeps a pair apart." })
export class BrokenRule {
  @Field(() => HardRule, { description: "For programs." })
  readonly rule: HardRule;
  @Field(() => String, { description: "For people, in the language of Accept-Language (en or zh)." })
  readonly message: string;
}

@ObjectType({ description: "Somebody who would fit, with the reasons." })
export class MentoringSuggestion {
  @Field(() => ID, { description: "The suggested person, mgr-…" })
  readonly managerId: string;
  @Later(() => Manager, { nullable: true, description: "The suggested person; null when gone since." })
  readonly manager: unknown;
  @Field(() => MatchScore, { description: "How well the two fit, and why." })
  readonly match: MatchScore;
}

@ObjectType({ description: "Somebody who would fit, but for a rule." })
export class ExcludedSuggestion extends MentoringSuggestion {
  @Field(() => [BrokenRule], { description: "Every rule that excludes the pair." })
  readonly rules: BrokenRule[];
}

@ObjectType({ description: "Who fits a mentor or a trainee best." })
export class MentoringSuggestions {
  @Field(() => [MentoringSuggestion], { description: "The best, by score; equals by id." })
  readonly suggestions: MentoringSuggestion[];
  @Field(() => Int, { description: "How many people in all break no rule." })
  readonly candidates: number;
  @Field(() => [ExcludedSuggestion], {
    description:
      "With `explainExcluded`, the best of those whom a rule excludes though they could teach or learn something; else empty.",
  })
  readonly excluded: ExcludedSuggestion[];
  @Field(() => MatchWeights, { description: "The weights that were used." })
  readonly weights: MatchWeights;
  @Field(() => String, {
    description: "When the knowledge network was read for `bridge`, a minute ago at most; the rest is as it is now.",
  })
  readonly networkReadAt: string;
}

@ArgsType()
export class SuggestionArgs {
  @Field(() => Int, { defaultValue: 10, description: "How many: 1 to 100." })
  readonly first: number;
  @Field(() => MatchWeightsInput, {
    nullable: true,
    description:
      "How much each part counts; default closes 0.7, nearness 0.1, bridge 0.05, record 0.15 for mentors suggested to a trainee, and 0.5, 0.3, 0.2, 0 for trainees suggested to a mentor.",
  })
  readonly weights?: MatchWeightsInput | null;
  @Field(() => Boolean, { defaultValue: false, description: "Whether to tell too whom a rule excludes, and which." })
  readonly explainExcluded: boolean;
}

@ArgsType()
export class TraineeSuggestionsArgs extends SuggestionArgs {
  @Field(() => ID, { description: "The mentor, mgr-…" })
  readonly mentorId: string;
}

@ArgsType()
export class MentorSuggestionsArgs extends SuggestionArgs {
  @Field(() => ID, { description: "The trainee, mgr-…" })
  readonly traineeId: string;
}
