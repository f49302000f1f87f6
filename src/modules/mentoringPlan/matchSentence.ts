import type { Language } from "../../kernel/context.js";
import type { MatchScore, Nearness } from "./matchScore.js";
import type { TopicNames } from "./topicNames.js";

type Facts = Omit<MatchScore, "sentence">;

/** Topics named in a sentence; the rest is counted. */
const named = 3;

const nearness = {
  en: { SAME_BRANCH: "same branch", NEIGHBOURING: "neighbouring branches", APART: "distant branches" },
  zh: { SAME_BRANCH: "同一机构", NEIGHBOURING: "相邻机构", APART: "机构不相邻" },
} as const satisfies Record<Language, Record<Nearness, string>>;

/** Why a pair fits, in a sentence. */
export const matchSentence = (facts: Facts, names: TopicNames, language: Language): string =>
  language === "zh" ? chinese(facts, names) : english(facts, names);

function english({ closes, nearness: near, bridge, record }: Facts, names: TopicNames): string {
  const taught = closes.topics.filter(({ from, to }) => to > from);
  const listed = taught
    .slice(0, named)
    .map(
      ({ topicId, from, to, target }) =>
        `${names.get(topicId) ?? topicId} from level ${from} to ${to}${to < target ? ` (of ${target})` : ""}`,
    );
  const more = taught.length > named ? ` and ${taught.length - named} more` : "";
  const teaches =
    taught.length > 0
      ? `Can raise the trainee in ${listed.join(", ")}${more}`
      : "Cannot teach any topic of the trainee's goals";
  const way =
    bridge.hops === null
      ? "not connected in the network yet"
      : `${bridge.hops} ${bridge.hops === 1 ? "hop" : "hops"} apart in the network`;
  const rated =
    record.mean === null ? "too few ratings" : `rated ${record.mean.toFixed(1)} by ${record.raters} trainees`;
  return `${teaches}: ${percent(closes.value)} of the goals; ${nearness.en[near.nearness]}; ${way}; ${rated}.`;
}

function chinese({ closes, nearness: near, bridge, record }: Facts, names: TopicNames): string {
  const taught = closes.topics.filter(({ from, to }) => to > from);
  const listed = taught
    .slice(0, named)
    .map(
      ({ topicId, from, to, target }) =>
        `「${names.get(topicId) ?? topicId}」由 ${from} 级到 ${to} 级${to < target ? `（目标 ${target} 级）` : ""}`,
    );
  const more = taught.length > named ? `等 ${taught.length} 项` : "";
  const teaches = taught.length > 0 ? `可帮助学员提升：${listed.join("、")}${more}` : "无法教授学员的目标主题";
  const way = bridge.hops === null ? "知识网络中尚无联系路径" : `知识网络中相距 ${bridge.hops} 步`;
  const rated = record.mean === null ? "评分人数不足" : `${record.raters} 位学员平均评分 ${record.mean.toFixed(1)}`;
  return `${teaches}，可达成目标的 ${percent(closes.value)}；${nearness.zh[near.nearness]}；${way}；${rated}。`;
}

const percent = (share: number) => `${Math.round(share * 100)}%`;
