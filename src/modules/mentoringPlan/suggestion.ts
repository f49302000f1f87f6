import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { HardRule } from "../../algorithms/matching/rules.js";
import { Later } from "../../kernel/graphql/later.js";
import { Manager } from "../managers/manager.js";
import { MatchScore } from "./matchScore.js";
import { MatchWeights, MatchWeightsInput } from "./weights.js";

registerEnumType(HardRule, {
  name: "MentoringRule",
  description: "A rule that every mentorship must meet.",
  valuesConfig: {
    SAME_PERSON: { description: "Mentor and trainee must be two people." },
    HAS_LEFT: { description: "Both must work here today." },
    NO_ACTIVE_PROFILE: { description: "The mentor must have an active profile." },
    HAS_OPEN_MENTORSHIP: { description: "The trainee must have no proposed or active mentorship." },
    NO_CAPACITY: {
      description: "The mentor must have a free place: capacity minus open proposals and active mentorships.",
    },
    REPORTING_LINE: { description: "Neither may report to the other, directly or through others." },
    RECENTLY_REFUSED: { description: "No proposal of the pair may have been declined or lapsed in the last 180 days." },
    NOTHING_TO_TEACH: {
      description:
        "In at least one topic of the trainee's goals, the mentor must be at level 3 or higher and above the trainee.",
    },
  },
});

@ObjectType({ description: "A rule that a mentor and a trainee break." })
export class BrokenRule {
  @Field(() => HardRule, { description: "The rule, for programs." })
  readonly rule: HardRule;
  @Field(() => String, { description: "The rule in words, in the language of Accept-Language (en or zh)." })
  readonly message: string;
}

@ObjectType({ description: "A suggested mentor or trainee, with the reasons." })
export class MentoringSuggestion {
  @Field(() => ID, { description: "The suggested person, mgr-…" })
  readonly managerId: string;
  @Later(() => Manager, { nullable: true, description: "The suggested person; null if no longer in the database." })
  readonly manager: unknown;
  @Field(() => MatchScore, { description: "How well the two fit, and why." })
  readonly match: MatchScore;
}

@ObjectType({ description: "A person who would fit but is excluded by a rule." })
export class ExcludedSuggestion extends MentoringSuggestion {
  @Field(() => [BrokenRule], { description: "Every rule that excludes the pair." })
  readonly rules: BrokenRule[];
}

@ObjectType({ description: "The best trainees for a mentor, or the best mentors for a trainee." })
export class MentoringSuggestions {
  @Field(() => [MentoringSuggestion], { description: "The suggestions, best score first, equal ones by id." })
  readonly suggestions: MentoringSuggestion[];
  @Field(() => Int, { description: "Number of all people who break no rule." })
  readonly candidates: number;
  @Field(() => [ExcludedSuggestion], {
    description:
      "With `explainExcluded`: the best of those who could teach or learn something but are excluded by a rule; else empty.",
  })
  readonly excluded: ExcludedSuggestion[];
  @Field(() => MatchWeights, { description: "The weights used." })
  readonly weights: MatchWeights;
  @Field(() => String, {
    description:
      "When the knowledge network was read for the part `bridge`, at most a minute ago. All other data are current.",
  })
  readonly networkReadAt: string;
}

@ArgsType()
export class SuggestionArgs {
  @Field(() => Int, { defaultValue: 10, description: "Number of suggestions, 1 to 100." })
  readonly first: number;
  @Field(() => MatchWeightsInput, {
    nullable: true,
    description:
      "Weights of the parts. Default for mentors suggested to a trainee: closes 0.7, nearness 0.1, bridge 0.05, record 0.15. Default for trainees suggested to a mentor: closes 0.5, nearness 0.3, bridge 0.2, record 0.",
  })
  readonly weights?: MatchWeightsInput | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether to list people excluded by a rule, with the rule.",
  })
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
