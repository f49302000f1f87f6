import type { Goal, Mentor, Placed, Pool, Trainee } from "../../algorithms/matching/pool.js";
import { asker } from "../../kernel/access/asker.js";
import type { Context } from "../../kernel/context.js";
import { hardRules } from "../mentorship/hardRules.js";
import { type HeldNetwork, knowledgeNetwork } from "./knowledgeNetwork.js";
import { ratingsFrom } from "./ratings.js";

export interface Cohort {
  readonly branchId?: string | null;
  readonly topicIds?: readonly string[] | null;
  readonly mentorBranchId?: string | null;
}

export interface CohortPool {
  readonly pool: Pool;
  readonly networkReadAt: string;
  /** Whether the branches of the request exist. */
  readonly hasBranch: (id: string) => boolean;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * The people of a plan: trainees of the cohort and mentors with a free place. Everything is read whole, in a few plain
 * reads, and put together here: pair by pair in the database it would take minutes. Nobody for whom the viewer may not
 * plan is a trainee.
 */
export async function cohortPool(context: Context, cohort: Cohort): Promise<CohortPool> {
  const { signal } = context;
  const { database } = context.graph;
  const { key } = asker(context);
  const rules = hardRules(context);
  const [goals, places, branches, past, offers, lines, held] = await Promise.all([
    database.read("mentoringPlan/cohort", { key }, signal),
    database.read("mentoringPlan/places", { key }, signal),
    database.read("mentoringPlan/branches", {}, signal),
    database.read("mentoringPlan/pastPairs", { key, rules }, signal),
    database.read("mentoringPlan/openMentors", { key }, signal),
    database.read("mentoringPlan/lines", { key }, signal),
    knowledgeNetwork(context),
  ]);
  const tree = new Tree(branches);
  const place = new Map(places.map(({ person, branch, mayPlan }) => [person, { branch, mayPlan }]));
  const placed = (id: string): Placed => {
    const branch = place.get(id)?.branch ?? null;
    return { id, branch, parent: tree.parentOf(branch), isHere: true };
  };
  const open = past.filter(({ isOpen }) => isOpen);
  const trained = new Set(open.map(({ trainee }) => trainee));
  const taken = countBy(open.map(({ mentor }) => mentor));
  const wanted = cohort.topicIds && new Set(cohort.topicIds);
  const trainees = [...goalsByTrainee(goals)]
    .filter(
      ([id, own]) =>
        place.get(id)?.mayPlan &&
        !trained.has(id) &&
        tree.isWithin(place.get(id)!.branch, cohort.branchId) &&
        (!wanted || own.some(({ topic }) => wanted.has(topic))),
    )
    .map(([id, own]): Trainee => ({ ...placed(id), hasOpenMentorship: false, goals: own }));
  const mentors = offers
    .map(
      (offer): Mentor => ({
        ...placed(offer.mentor),
        isActive: true,
        capacity: offer.capacity,
        taken: taken.get(offer.mentor) ?? 0,
        skills: offer.skills as unknown as Mentor["skills"],
        ...ratingsFrom(offer.ratings),
      }),
    )
    .filter((mentor) => mentor.taken < mentor.capacity && tree.isWithin(mentor.branch, cohort.mentorBranchId));
  return { ...assembled(trainees, mentors, lines, past, held), hasBranch: (id) => tree.has(id) };
}

function assembled(
  trainees: readonly Trainee[],
  mentors: readonly Mentor[],
  lines: readonly { person: string; superior: string }[],
  past: readonly { mentor: string; trainee: string; wasRefused: boolean }[],
  held: HeldNetwork,
): Omit<CohortPool, "hasBranch"> {
  const pool: Pool = {
    trainees: trainees.toSorted(byId),
    mentors: mentors.toSorted(byId),
    lines: lines.map(({ person, superior }) => [person, superior] as const),
    refused: past.filter(({ wasRefused }) => wasRefused).map(({ mentor, trainee }) => [mentor, trainee] as const),
    network: held.network,
  };
  return { pool, networkReadAt: held.readAt };
}

function goalsByTrainee(rows: readonly (Row & { trainee: string })[]): Map<string, Goal[]> {
  const goals = new Map<string, Goal[]>();
  for (const { trainee, topic, target, priority, level } of rows) {
    const goal = { topic, target, priority, level } as Goal;
    const known = goals.get(trainee);
    if (known) known.push(goal);
    else goals.set(trainee, [goal]);
  }
  for (const own of goals.values()) own.sort((a, b) => (a.topic < b.topic ? -1 : 1));
  return goals;
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const byId = (a: Placed, b: Placed) => (a.id < b.id ? -1 : 1);

/** The branches, each with the one above it. */
class Tree {
  readonly #above: ReadonlyMap<string, string | null>;

  constructor(branches: readonly { branch: string; parent: string | null }[]) {
    this.#above = new Map(branches.map(({ branch, parent }) => [branch, parent]));
  }

  has(id: string): boolean {
    return this.#above.has(id);
  }

  parentOf(branch: string | null): string | null {
    return branch === null ? null : (this.#above.get(branch) ?? null);
  }

  /** Whether a branch is this one or below it; any is when none is asked for. */
  isWithin(branch: string | null, wanted: string | null | undefined): boolean {
    if (wanted == null) return true;
    for (let at = branch; at !== null; at = this.parentOf(at)) if (at === wanted) return true;
    return false;
  }
}
