import type { Goal, Mentor, Pool, Trainee } from "../../algorithms/matching/pool.js";
import { leastLevel } from "../../algorithms/matching/score.js";
import { asker, viewerOf } from "../../kernel/access/asker.js";
import type { Viewer } from "../../kernel/access/viewer.js";
import type { Context } from "../../kernel/context.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { hardRules } from "../mentorship/hardRules.js";
import { knowledgeNetwork } from "./knowledgeNetwork.js";
import { ratingsFrom } from "./ratings.js";

/** A pool of one mentor and their possible trainees, or of one trainee and their possible mentors. */
export interface SuggestionPool {
  readonly pool: Pool;
  readonly networkReadAt: string;
}

type Skills = Mentor["skills"];
const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/**
 * A pool for one mentor. Null when there is no such person for the viewer. Throws FORBIDDEN when they may not ask for
 * this one.
 */
export async function poolForMentor(
  context: Context,
  id: string,
  withExcluded: boolean,
): Promise<SuggestionPool | null> {
  const { signal } = context;
  const { database } = context.graph;
  const { key } = asker(context);
  const least = withExcluded ? 1 : leastLevel;
  const [[asked], [relations], trainees, held] = await Promise.all([
    database.read("mentoringPlan/askedMentor", { key, id }, signal),
    database.read("mentoringPlan/relations", { key, id, rules: hardRules(context) }, signal),
    database.read("mentoringPlan/traineesFor", { key, id, leastLevel: least, withBusy: withExcluded }, signal),
    knowledgeNetwork(context),
  ]);
  if (!asked || !relations) return null;
  if (!asked.mayAsk) throw notYours();
  const viewer = viewerOf(context);
  if (isAlone(viewer, id) && !viewer.mentors) {
    throw refuse(
      "FORBIDDEN",
      "Only mentors get suggestions of trainees: create your mentor profile first (offerMentoring).",
    );
  }
  const mentor: Mentor = {
    id,
    ...placeFrom(relations.place),
    isHere: asked.isHere,
    isActive: asked.isActive,
    capacity: asked.capacity,
    taken: asked.taken,
    skills: asked.skills as unknown as Skills,
    ...ratingsFrom(asked.ratings),
  };
  const pool: Pool = {
    mentors: [mentor],
    trainees: byId(trainees.map((row) => traineeFrom(row))),
    lines: linesFrom(relations.lines),
    refused: relations.refusedTrainees.map((trainee) => [id, trainee] as const),
    network: held.network,
  };
  return { pool, networkReadAt: held.readAt };
}

/** A pool for one trainee; the same otherwise. */
export async function poolForTrainee(
  context: Context,
  id: string,
  withExcluded: boolean,
): Promise<SuggestionPool | null> {
  const { signal } = context;
  const { database } = context.graph;
  const { key } = asker(context);
  const least = withExcluded ? 1 : leastLevel;
  const [[asked], [relations], mentors, held] = await Promise.all([
    database.read("mentoringPlan/askedTrainee", { key, id }, signal),
    database.read("mentoringPlan/relations", { key, id, rules: hardRules(context) }, signal),
    database.read("mentoringPlan/mentorsFor", { key, id, leastLevel: least, withInactive: withExcluded }, signal),
    knowledgeNetwork(context),
  ]);
  if (!asked || !relations) return null;
  if (!asked.mayAsk) throw notYours();
  const trainee: Trainee = {
    id,
    ...placeFrom(relations.place),
    isHere: asked.isHere,
    hasOpenMentorship: asked.hasOpenMentorship,
    goals: asked.goals as unknown as Goal[],
  };
  const pool: Pool = {
    trainees: [trainee],
    mentors: byId(
      mentors.map(
        (row): Mentor => ({
          id: row.id,
          ...placeFrom(row.place),
          isHere: true,
          isActive: row.isActive,
          capacity: row.capacity,
          taken: row.taken,
          skills: row.skills as unknown as Skills,
          ...ratingsFrom(row.ratings),
        }),
      ),
    ),
    lines: linesFrom(relations.lines),
    refused: relations.refusedMentors.map((mentor) => [mentor, id] as const),
    network: held.network,
  };
  return { pool, networkReadAt: held.readAt };
}

const notYours = () =>
  refuse(
    "FORBIDDEN",
    "You may ask this only for yourself and people under you; HR and COMPLIANCE may ask for everyone.",
  );

/** Whether the viewer asks about themselves, without a role that may ask about everybody. */
const isAlone = ({ id, roles }: Viewer, asked: string): boolean =>
  id === asked && !roles.some((role) => role === "HR" || role === "COMPLIANCE");

function traineeFrom(row: { id: string; place: unknown; hasOpenMentorship: boolean; goals: unknown }): Trainee {
  const { id, place, hasOpenMentorship, goals } = row;
  return { id, ...placeFrom(place), isHere: true, hasOpenMentorship, goals: goals as Goal[] };
}

function placeFrom(place: unknown): { branch: string | null; parent: string | null } {
  return (place as { branch: string; parent: string | null } | null) ?? { branch: null, parent: null };
}

const linesFrom = (lines: readonly Readonly<Record<string, unknown>>[]): Pool["lines"] =>
  (lines as readonly { person: string; superior: string }[]).map(({ person, superior }) => [person, superior]);
