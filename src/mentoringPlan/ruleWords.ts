import type { Language } from "../context.js";
import { pairRule } from "../graphql/pairRules.js";
import { HardRule } from "../matching/rules.js";
import type { BrokenRule } from "./suggestion.js";

/** Rules that the mutations tell by a code of their own. */
const others: Partial<Record<HardRule, Record<Language, string>>> = {
  [HardRule.HAS_LEFT]: { en: "one of them has left", zh: "其中一方已离职" },
  [HardRule.HAS_OPEN_MENTORSHIP]: {
    en: "the trainee has a proposed or active mentorship",
    zh: "该学员已有进行中或待答复的辅导关系",
  },
  [HardRule.NO_CAPACITY]: { en: "the mentor has no free place", zh: "该导师已满额" },
};

/** A rule in words. */
export const ruleWords = (rule: HardRule, language: Language): string => (others[rule] ?? pairRule(rule))[language];

export const brokenRule = (rule: HardRule, language: Language): BrokenRule => ({
  rule,
  message: ruleWords(rule, language),
});
