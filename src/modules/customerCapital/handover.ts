import type { ClientFacts } from "./clientFacts.js";
import type { CapitalConstants } from "./constants.js";

/** Who could take clients over. */
export interface Candidate {
  readonly manager: string;
  /** How many they lead now. */
  readonly clients: number;
  readonly isSameBranch: boolean;
  /** Topics that they know. */
  readonly knows: ReadonlySet<string>;
}

/** What speaks for a successor of a client, part by part. */
export interface Fit {
  /** 0.4 · met + 0.25 · skills + 0.2 · free load + 0.15 · same branch, 0 to 1. */
  readonly score: number;
  /** Whether they met the client in the days before. */
  readonly hasMet: boolean;
  readonly knownTopics: number;
  readonly neededTopics: number;
  /** Share of the topics needed that they know; 1 when none is needed. */
  readonly skillShare: number;
  /** 1 − clients / limit, not below 0. */
  readonly freeLoad: number;
  readonly isSameBranch: boolean;
}

/** How well a successor fits a client; `needed` are the topics of what it has. */
export function fitOf(
  client: ClientFacts,
  needed: readonly string[],
  candidate: Candidate,
  limit: number,
  { handover }: CapitalConstants,
): Fit {
  const hasMet = client.contacts.includes(candidate.manager);
  const knownTopics = needed.filter((topic) => candidate.knows.has(topic)).length;
  const skillShare = needed.length > 0 ? knownTopics / needed.length : 1;
  const freeLoad = Math.max(0, 1 - candidate.clients / limit);
  const { isSameBranch } = candidate;
  const score =
    handover.met * Number(hasMet) +
    handover.skills * skillShare +
    handover.load * freeLoad +
    handover.branch * Number(isSameBranch);
  return { score, hasMet, knownTopics, neededTopics: needed.length, skillShare, freeLoad, isSameBranch };
}
