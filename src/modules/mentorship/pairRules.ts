/** The rules that exclude a mentor and a trainee, in words that follow "This pair is not possible:". */
const pairRules = {
  SAME_PERSON: { en: "mentor and trainee are the same person", zh: "导师与学员不能是同一人" },
  REPORTING_LINE: {
    en: "one of them reports to the other, directly or through others",
    zh: "一方（直接或间接）向另一方汇报",
  },
  NO_ACTIVE_PROFILE: {
    en: "the mentor has no active mentor profile (offerMentoring)",
    zh: "该导师没有有效的导师资料（offerMentoring）",
  },
  HAS_LEFT: {
    en: "one of them does not work here today (has left or has not started yet)",
    zh: "其中一方目前不在职（已离职或尚未入职）",
  },
  HAS_OPEN_MENTORSHIP: {
    en: "the trainee has a proposed or active mentorship",
    zh: "该学员已有进行中或待答复的带教关系",
  },
  NO_CAPACITY: { en: "the mentor has no free place", zh: "该导师名额已满" },
  FORM_NOT_OFFERED: { en: "the mentor does not offer this form", zh: "该导师不提供此带教形式" },
  RECENTLY_REFUSED: {
    en: "a proposal of this pair was declined or lapsed in the last 180 days",
    zh: "此配对在过去 180 天内曾被拒绝或逾期未答复",
  },
  NOTHING_TO_TEACH: {
    en: "in none of the topics is the mentor at level 3 or higher and above the trainee",
    zh: "在所选主题上，导师的水平均未达到 3 级或未高于学员",
  },
  NOT_A_MENTOR_OF_THE_PLAN: {
    en: "the mentor is not available for this plan (active profile, free place and chosen branch are required)",
    zh: "该导师不在本计划的导师之列（须有有效资料、空余名额并属于所选机构）",
  },
  NOT_A_TRAINEE_OF_THE_PLAN: {
    en: "the trainee is not in the cohort of this plan (an open goal, no open mentorship, the chosen branch and topics, and your permission to plan are required)",
    zh: "该学员不在本计划的学员之列（须有未达成的目标、无进行中的带教、属于所选机构与主题，且由您负责）",
  },
  FORBIDDEN_BY_YOU: { en: "the same pair is excluded from this plan", zh: "同一配对在本计划中被禁止" },
} as const;

/** A rule by its name; what has no words here is told as it is. */
export const pairRule = (name: string | null | undefined): { readonly en: string; readonly zh: string } =>
  pairRules[name as keyof typeof pairRules] ?? { en: String(name), zh: String(name) };
