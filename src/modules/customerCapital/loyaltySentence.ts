import type { Language } from "../../kernel/context.js";
import type { RankCorrelation } from "./rankCorrelation.js";

/** What managers' morale is compared with. */
export type Outcome = "satisfaction" | "retention";

interface Saying {
  /** How many managers it takes. */
  readonly least: number;
  readonly language: Language;
  /** Without figures. Two rankings that are the same are then told as any that go together. */
  readonly inWords: boolean;
}

/** What a correlation allows to be said, and no more: a link is not a cause, and none shown is not none. */
export function loyaltySentence(link: RankCorrelation, outcome: Outcome, { least, language, inWords }: Saying): string {
  const { rho, low, high } = link;
  const told = inWords && rho !== null ? { ...link, low: low ?? rho, high: high ?? rho } : link;
  return { en: english, zh: chinese }[language](told, outcome, least, inWords);
}

function english({ n, rho, low, high }: RankCorrelation, outcome: Outcome, least: number, inWords: boolean): string {
  const what = { satisfaction: "more satisfied clients", retention: "clients who stay more often" }[outcome];
  if (n < least) return `Only ${n} managers can be compared, and it takes ${least}: nothing can be said.`;
  if (rho === null) return `All ${n} managers are the same in one of the two: nothing can be said.`;
  if (low === null || high === null)
    return `Among the ${n} managers the two rankings ${rho > 0 ? "are the same" : "are each other's reverse"} (ρ = ${round(rho)}); an interval cannot be given, so be careful with it.`;
  const figures = inWords
    ? `${n} managers`
    : `ρ = ${round(rho)}, 95 % interval ${round(low)} to ${round(high)}, ${n} managers`;
  if (low > 0)
    return `Managers who feel better tend to have ${what} (${figures}). It does not show which comes from which.`;
  if (high < 0)
    return `Managers who feel better tend not to have ${what}, but the reverse (${figures}). It does not show why.`;
  return `The data do not show that managers who feel better have ${what} (${figures}${inWords ? "" : ": 0 is inside"}). Nor do they show that there is no link.`;
}

function chinese({ n, rho, low, high }: RankCorrelation, outcome: Outcome, least: number, inWords: boolean): string {
  const what = { satisfaction: "客户满意度较高", retention: "客户留存率较高" }[outcome];
  if (n < least) return `可比较的经理仅${n}位，至少需要${least}位，无法得出结论。`;
  if (rho === null) return `${n}位经理在其中一项上完全相同，无法得出结论。`;
  if (low === null || high === null)
    return `${n}位经理的两种排序${rho > 0 ? "完全一致" : "完全相反"}（ρ = ${round(rho)}），无法给出置信区间，请谨慎使用。`;
  const figures = inWords ? `${n}位经理` : `ρ = ${round(rho)}，95%置信区间${round(low)}至${round(high)}，${n}位经理`;
  if (low > 0) return `士气较高的经理，其${what}（${figures}）。这不说明孰因孰果。`;
  if (high < 0) return `士气较高的经理，并非其${what}，而是相反（${figures}）。原因不明。`;
  return `数据未显示士气较高的经理其${what}（${figures}${inWords ? "" : "，含0"}），但也不能说明两者无关。`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
