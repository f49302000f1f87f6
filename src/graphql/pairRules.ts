/** The rules that exclude a mentor and a trainee, in words that follow "This pair is not possible:". */
const pairRules = {
  SAME_PERSON: { en: "nobody guides themselves", zh: "导师与学员不能是同一人" },
  REPORTING_LINE: {
    en: "one of them reports to the other, directly or through others",
    zh: "一方（直接或间接）向另一方汇报",
  },
  NO_ACTIVE_PROFILE: {
    en: "the mentor has no active mentor profile (offerMentoring)",
    zh: "该导师没有有效的导师资料（offerMentoring）",
  },
  FORM_NOT_OFFERED: { en: "the mentor does not offer this form", zh: "该导师不提供此辅导形式" },
  RECENTLY_REFUSED: {
    en: "a proposal of this pair was declined or lapsed in the last 180 days",
    zh: "此配对在过去 180 天内曾被拒绝或逾期未答复",
  },
  NOTHING_TO_TEACH: {
    en: "on none of the topics is the mentor at level 3 or more and above the trainee",
    zh: "在所选主题上，导师的水平均未达到 3 级或未高于学员",
  },
} as const;

/** A rule by its name; what has no words here is told as it is. */
export const pairRule = (name: string | null | undefined): { readonly en: string; readonly zh: string } =>
  pairRules[name as keyof typeof pairRules] ?? { en: String(name), zh: String(name) };
