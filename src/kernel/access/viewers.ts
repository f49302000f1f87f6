import { LRUCache } from "lru-cache";
import { daysBefore } from "../calendar.js";
import type { Database } from "../database/database.js";
import { refuse } from "../refusal/refuse.js";
import { Role } from "./role.js";
import type { Subject } from "./token.js";
import type { Viewer } from "./viewer.js";

/**
 * Makes a viewer of a token's subject by asking the graph for their reach. Kept for a few seconds (VIEWER_TTL_MS), so
 * that a hot request is one round trip; discarded at every write of this process that may change somebody's reach
 * (`changesReach`).
 */
export class Viewers {
  readonly #known: LRUCache<string, Viewer>;
  readonly #database: Database;
  readonly #lapseAfterDays: number;

  constructor(database: Database, ttlMs: number, lapseAfterDays: number) {
    this.#database = database;
    this.#lapseAfterDays = lapseAfterDays;
    // No timer for each look, as in token.ts.
    this.#known = new LRUCache({ max: 10_000, ttl: Math.max(1, ttlMs), ttlResolution: 0 });
  }

  /** Throws UNAUTHENTICATED for someone who is not in the graph, has left, or has not begun to work here yet. */
  async of(subject: Subject, today: string, signal?: AbortSignal): Promise<Viewer> {
    const name = nameOf(subject, today);
    const known = this.#known.get(name);
    if (known) return known;
    const isService = subject.roles.length > 0 && subject.roles.every((role) => role === Role.SATISFACTION);
    const lapsedBefore = daysBefore(today, this.#lapseAfterDays);
    const viewer = isService
      ? { ...subject, branches: [], leads: false, mentors: false, lapsedBefore }
      : await this.#read(subject, today, lapsedBefore, signal);
    this.#known.set(name, viewer);
    return viewer;
  }

  forget(): void {
    this.#known.clear();
  }

  /** After another process changed something that this subject must be shown. */
  forgetOne(subject: Subject, today: string): void {
    this.#known.delete(nameOf(subject, today));
  }

  async #read(subject: Subject, today: string, lapsedBefore: string, signal?: AbortSignal): Promise<Viewer> {
    const heads = subject.roles.includes(Role.BRANCH_HEAD);
    const [reach] = await this.#database.read(
      "kernel/access/viewer",
      { id: subject.id, today, lapsedBefore, heads },
      signal,
    );
    if (!reach) throw refuse("UNAUTHENTICATED", "The token names nobody who works here: use the token of an employee.");
    if (!reach.isHere) {
      const hasLeft = reach.leftOn !== null && reach.leftOn <= today;
      const why = hasLeft ? "has left" : "has not started working here: it is valid from their first day";
      throw refuse("UNAUTHENTICATED", `The token names somebody who ${why}.`);
    }
    const { branches, leads, mentors } = reach;
    return { ...subject, branches, leads, mentors, lapsedBefore };
  }
}

const nameOf = ({ id, roles, isDemo }: Subject, today: string): string =>
  `${today} ${id} ${roles.join()}${isDemo ? " demo" : ""}`;
