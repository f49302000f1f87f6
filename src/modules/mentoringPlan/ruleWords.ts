import type { Language } from "../context.js";
import { pairRule } from "../graphql/pairRules.js";
import type { HardRule } from "../matching/rules.js";
import type { BrokenRule } from "./suggestion.js";

/** A rule that a pair breaks, in words. */
export const brokenRule = (rule: HardRule, language: Language): BrokenRule => ({
  rule,
  message: pairRule(rule)[language],
});
