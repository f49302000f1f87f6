import type { Language } from "../../kernel/context.js";
import type { Fit } from "./handover.js";

/** In a sentence why somebody should take a client over, for a person to read. */
export const handoverReason = (fit: Fit, clients: number, limit: number, language: Language): string =>
  ({ en: english, zh: chinese })[language](fit, clients, limit);

function english(fit: Fit, clients: number, limit: number): string {
  const met = fit.hasMet ? "Recent contact with the client" : "No recent contact with the client";
  const topics =
    fit.neededTopics === 0
      ? "no special knowledge needed for its products"
      : `knows ${fit.knownTopics} of the ${fit.neededTopics} topics needed for its products`;
  const branch = fit.isSameBranch ? "works at the same branch" : "works at another branch";
  return `${met}; ${topics}; leads ${clients} of at most ${limit} clients; ${branch}.`;
}

function chinese(fit: Fit, clients: number, limit: number): string {
  const met = fit.hasMet ? "近期与该客户有联系" : "近期与该客户无联系";
  const topics =
    fit.neededTopics === 0
      ? "其产品无需专门知识"
      : `掌握其产品所需 ${fit.neededTopics} 个主题中的 ${fit.knownTopics} 个`;
  const branch = fit.isSameBranch ? "在同一机构" : "在其他机构";
  return `${met}，${topics}，现主办 ${clients} 位客户（上限 ${limit}），${branch}。`;
}
