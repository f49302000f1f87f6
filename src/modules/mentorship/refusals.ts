import type { Sentences } from "../../kernel/graphql/userError.js";
import { pairRule } from "./pairRules.js";

export const mentorshipRefusals = {
  NO_CAPACITY: {
    what: "The mentor has no free place.",
    en: ({ count }) => `The mentor has no free place (capacity ${count}): choose another or wait until one is free.`,
    zh: ({ count }) => `该导师已满额（名额 ${count}），请另选或等待空位。`,
  },
  NOT_ELIGIBLE: {
    what: "A mentoring rule excludes the pair.",
    en: ({ name }) => `This pair is not possible: ${pairRule(name).en}.`,
    zh: ({ name }) => `此配对不可行：${pairRule(name).zh}。`,
  },
  HAS_OPEN_MENTORSHIP: {
    what: "The trainee has a proposed or active mentorship.",
    en: () => "The trainee has an open mentorship already: end or withdraw it first.",
    zh: () => "该学员已有进行中或待答复的辅导关系，请先结束或撤回。",
  },
} satisfies Sentences;
