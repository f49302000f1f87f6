import type { Sentences } from "../../kernel/graphql/userError.js";
import { pairRule } from "./pairRules.js";

export const mentorshipRefusals = {
  NO_CAPACITY: {
    what: "The mentor has no free place.",
    en: ({ count }) => `The mentor has no free place (capacity ${count}): choose another or wait until one is free.`,
    zh: ({ count }) => `该导师名额已满（共 ${count} 个），请另选，或等待名额空出。`,
  },
  NOT_ELIGIBLE: {
    what: "A mentoring rule excludes the pair.",
    en: ({ name }) => `This pair is not possible: ${pairRule(name).en}.`,
    zh: ({ name }) => `此配对不可行：${pairRule(name).zh}。`,
  },
  HAS_OPEN_MENTORSHIP: {
    what: "The trainee has a proposed or active mentorship.",
    en: () => "The trainee already has an open mentorship: end or withdraw it first.",
    zh: () => "该学员已有进行中或待答复的带教关系，请先结束或撤回。",
  },
} satisfies Sentences;
