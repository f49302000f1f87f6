import type { Language } from "../../kernel/context.js";
import type { Fit } from "./handover.js";

/** In a sentence why somebody should take a client over, for a person to read. */
export const handoverReason = (fit: Fit, clients: number, limit: number, language: Language): string =>
  ({ en: english, zh: chinese })[language](fit, clients, limit);

function english(fit: Fit, clients: number, limit: number): string {
  const met = fit.hasMet ? "They have met the client lately" : "They have not met the client lately";
  const topics =
    fit.neededTopics === 0
      ? "its products need no special knowledge"
      : `they know ${fit.knownTopics} of the ${fit.neededTopics} topics that its products need`;
  const branch = fit.isSameBranch ? "they work at the same branch" : "they work at another branch";
  return `${met}, ${topics}, they lead ${clients} of at most ${limit} clients, and ${branch}.`;
}

function chinese(fit: Fit, clients: number, limit: number): string {
  const met = fit.hasMet ? "近期与该客户有联系" : "近期与该客户无联系";
  const topics =
    fit.neededTopics === 0 ? "其产品无需专门知识" : `掌握其产品所需${fit.neededTopics}个主题中的${fit.knownTopics}个`;
  const branch = fit.isSameBranch ? "在同一机构" : "在其他机构";
  return `${met}，${topics}，现主办${clients}位客户（上限${limit}），${branch}。`;
}
