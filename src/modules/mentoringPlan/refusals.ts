import type { Sentences } from "../../kernel/graphql/userError.js";
import { pairRule } from "../mentorship/pairRules.js";

export const mentoringPlanRefusals = {
  PAIR_CHANGED: {
    what: "A pair of the plan no longer meets the rules.",
    en: ({ pair, name }) =>
      `Since the plan was made something has changed about ${pair}: ${pairRule(name).en}. Make the plan again.`,
    zh: ({ pair, name }) => `计划生成后情况有变（${pair}）：${pairRule(name).zh}。请重新生成计划。`,
  },
} satisfies Sentences;
