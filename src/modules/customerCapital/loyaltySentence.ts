import type { Language } from "../../kernel/context.js";
import type { RankCorrelation } from "./rankCorrelation.js";

/** What managers' morale is compared with. */
export type Outcome = "satisfaction" | "retention";

interface Saying {
  /** How many managers it takes. */
  readonly least: number;
  readonly language: Language;
  /** Without figures. Identical rankings are then described like any positive link. */
  readonly inWords: boolean;
}

/**
 * What a correlation supports, and no more: correlation is not causation, and no evidence of a link is not evidence of
 * none.
 */
export function loyaltySentence(link: RankCorrelation, outcome: Outcome, { least, language, inWords }: Saying): string {
  const { rho, low, high } = link;
  const told = inWords && rho !== null ? { ...link, low: low ?? rho, high: high ?? rho } : link;
  return { en: english, zh: chinese }[language](told, outcome, least, inWords);
}

function english({ n, rho, low, high }: RankCorrelation, outcome: Outcome, least: number, inWords: boolean): string {
  const what = { satisfaction: "more satisfied clients", retention: "higher client retention" }[outcome];
  if (n < least) return `Only ${n} managers can be compared; at least ${least} are needed for a conclusion.`;
  if (rho === null)
    return `All ${n} managers have the same value in one of the two measures: no conclusion is possible.`;
  if (low === null || high === null)
    return `The two rankings of ${n} managers are ${rho > 0 ? "identical" : "exactly opposite"} (ρ = ${round(rho)}). There is no confidence interval, so interpret this with care.`;
  const figures = inWords
    ? `${n} managers`
    : `ρ = ${round(rho)}, 95% confidence interval ${round(low)} to ${round(high)}, ${n} managers`;
  if (low > 0)
    return `Managers with better morale tend to have ${what} (${figures}). This does not show cause and effect.`;
  if (high < 0)
    return `Managers with better morale tend not to have ${what}, but the opposite (${figures}). This does not show why.`;
  return `The data do not show that managers with better morale have ${what} (${figures}${inWords ? "" : ", which includes 0"}). They do not show either that there is no link.`;
}

function chinese({ n, rho, low, high }: RankCorrelation, outcome: Outcome, least: number, inWords: boolean): string {
  const what = { satisfaction: "客户满意度较高", retention: "客户留存率较高" }[outcome];
  if (n < least) return `可比较的经理仅 ${n} 位，至少需要 ${least} 位，无法得出结论。`;
  if (rho === null) return `${n} 位经理在其中一项上数值全部相同，无法得出结论。`;
  if (low === null || high === null)
    return `${n} 位经理的两种排序${rho > 0 ? "完全一致" : "完全相反"}（ρ = ${round(rho)}），无法给出置信区间，请谨慎解读。`;
  const figures = inWords
    ? `${n} 位经理`
    : `ρ = ${round(rho)}，95% 置信区间 ${round(low)} 至 ${round(high)}，${n} 位经理`;
  if (low > 0) return `士气较高的经理，其${what}（${figures}），但这并不说明因果关系。`;
  if (high < 0) return `士气较高的经理，其${what.replace("较高", "反而较低")}（${figures}），原因不明。`;
  return `数据未显示士气较高的经理其${what}（${figures}${inWords ? "" : "，区间包含 0"}），但也不能说明两者无关。`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
