import type { Sentences } from "../../kernel/graphql/userError.js";
import { pairRule } from "../mentorship/pairRules.js";

export const mentoringPlanRefusals = {
  PAIR_CHANGED: {
    what: "A pair of the plan no longer meets the rules.",
    en: ({ pair, name }) =>
      `The pair ${pair} has changed since the plan was computed: ${pairRule(name).en}. Compute the plan again.`,
    zh: ({ pair, name }) => `计划生成后情况有变（${pair}）：${pairRule(name).zh}。请重新生成计划。`,
  },
} satisfies Sentences;
