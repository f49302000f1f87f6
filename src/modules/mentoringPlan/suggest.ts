import { hopsBetween } from "../../algorithms/matching/flowNetwork.js";
import { pairsOf } from "../../algorithms/matching/pairs.js";
import type { Mentor, Pool, Trainee } from "../../algorithms/matching/pool.js";
import { brokenRules, type HardRule, Superiors } from "../../algorithms/matching/rules.js";
import type { Weights } from "../../algorithms/matching/score.js";
import type { Context } from "../../kernel/context.js";
import { later } from "../../kernel/graphql/find.js";
import { largestPage } from "../../kernel/graphql/page.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { type Explaining, explainPair } from "./explainPair.js";
import { brokenRule } from "./ruleWords.js";
import type { MentoringSuggestions, SuggestionArgs } from "./suggestion.js";
import type { SuggestionPool } from "./suggestionPool.js";
import { topicNamesOf } from "./topicNames.js";
import { faultOf } from "./weights.js";

/** A pair of the pool's people, who of the two is suggested, and how far apart they are. */
interface Candidate {
  readonly mentor: Mentor;
  readonly trainee: Trainee;
  readonly suggested: string;
  readonly hops: number;
}

/** Throws BAD_USER_INPUT for arguments that make no sense. */
export function checkSuggestionArgs({ first, weights }: SuggestionArgs): void {
  if (first < 1 || first > largestPage)
    throw refuse("BAD_USER_INPUT", `\`first\` must be 1 to ${largestPage}, not ${first}.`);
  const fault = weights && faultOf(weights);
  if (fault) throw refuse("BAD_USER_INPUT", `\`weights\` is not valid: expected ${fault}.`);
}

/** The best pairs of a pool that is all about one person. */
export async function suggest(
  context: Context,
  { pool, networkReadAt }: SuggestionPool,
  weights: Weights,
  { first, explainExcluded }: SuggestionArgs,
  side: "mentor" | "trainee",
): Promise<MentoringSuggestions> {
  const found = fitting(pool, weights, side);
  const shown = found.slice(0, first);
  const kept = explainExcluded ? excluded(pool, side) : [];
  const names = await topicNamesOf(
    context,
    [...shown, ...kept].map(({ trainee }) => trainee),
  );
  const explaining = { weights, names, language: context.language };
  return {
    suggestions: shown.map((candidate) => presented(candidate, explaining)),
    candidates: found.length,
    excluded: kept
      .map((candidate) => ({
        ...presented(candidate, explaining),
        rules: candidate.rules.map((rule) => brokenRule(rule, context.language)),
      }))
      .filter(({ match }) => match.closes.value > 0)
      .sort((a, b) => b.match.score - a.match.score || (a.managerId < b.managerId ? -1 : 1))
      .slice(0, first),
    weights,
    networkReadAt,
  };
}

const presented = ({ mentor, trainee, suggested, hops }: Candidate, explaining: Explaining) => ({
  managerId: suggested,
  manager: later("managers/byId", suggested),
  match: explainPair(mentor, trainee, hops, explaining),
});

function fitting(pool: Pool, weights: Weights, side: "mentor" | "trainee"): Candidate[] {
  const { start, mentor, scores, hops } = pairsOf(pool, [weights]);
  const found = pool.trainees.flatMap((trainee, t) =>
    Array.from({ length: start[t + 1]! - start[t]! }, (_, n) => {
      const pair = start[t]! + n;
      const of = pool.mentors[mentor[pair]!]!;
      return {
        mentor: of,
        trainee,
        suggested: (side === "mentor" ? of : trainee).id,
        hops: hops[pair]!,
        score: scores[0]![pair]!,
      };
    }),
  );
  return found.sort((a, b) => b.score - a.score || (a.suggested < b.suggested ? -1 : 1));
}

function excluded(pool: Pool, side: "mentor" | "trainee"): (Candidate & { rules: HardRule[] })[] {
  const { mentors, trainees } = pool;
  const superiors = new Superiors(pool.lines);
  const refused = new Set(pool.refused.map((pair) => pair.join()));
  const hops = hopsBetween(
    pool.network,
    mentors.map(({ id }) => id),
    trainees.map(({ id }) => id),
  );
  return mentors.flatMap((mentor, m) =>
    trainees.flatMap((trainee, t) => {
      const rules = brokenRules(mentor, trainee, superiors, (one, other) => refused.has(`${one},${other}`));
      if (rules.length === 0) return [];
      const suggested = (side === "mentor" ? mentor : trainee).id;
      return [{ mentor, trainee, suggested, hops: hops[m * trainees.length + t]!, rules }];
    }),
  );
}
