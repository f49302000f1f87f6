import type { HardRule } from "../../algorithms/matching/rules.js";
import type { Language } from "../../kernel/context.js";
import { pairRule } from "../mentorship/pairRules.js";
import type { BrokenRule } from "./suggestion.js";

/** A rule that a pair breaks, in words. */
export const brokenRule = (rule: HardRule, language: Language): BrokenRule => ({
  rule,
  message: pairRule(rule)[language],
});
