import { Role } from "./role.js";

/** Who is asking: from the token, who and in which roles; from the graph, whom they lead and whether they mentor. */
export interface Viewer {
  /** Id of the employee, or of the service. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** Came with a token of the demo. */
  readonly isDemo?: boolean;
  /** Heads these branches (a head's own branch and all below it). */
  readonly branches: readonly string[];
  /** Someone reports to this person. */
  readonly leads: boolean;
  /** Has an active mentor profile or an open mentorship as mentor. */
  readonly mentors: boolean;
  /** A proposal that has waited since before this day has lapsed (LAPSE_AFTER_DAYS). */
  readonly lapsedBefore: string;
}

/** What a fragment knows of the viewer: `key.viewer`. Everything that decides visibility is in it, and nothing else. */
export interface ViewerKey {
  readonly id: string;
  readonly today: string;
  readonly branches: readonly string[];
  readonly leads: boolean;
  readonly mentors: boolean;
  readonly lapsedBefore: string;
  readonly allFiles: boolean;
  readonly contact: boolean;
  readonly allClients: boolean;
  readonly allIdentities: boolean;
  /** Single holdings and interactions of every client, not only counts and sums. */
  readonly allDealings: boolean;
  /** The service that delivers satisfaction and morale scores. */
  readonly delivers: boolean;
  /** May change what concerns clients, where the graph says whose they are. */
  readonly manages: boolean;
  /** Works with people and sees all colleagues: ADMIN and services alone do not. */
  readonly directory: boolean;
  /** Keeps the files of people. */
  readonly hr: boolean;
}

export const has = (viewer: Viewer, ...roles: Role[]): boolean => roles.some((role) => viewer.roles.includes(role));

const made = new WeakMap<Viewer, ViewerKey>();

/** The same one for the same viewer on the same day: whoever asks hundreds of things at once sends it once. */
export function viewerKey(viewer: Viewer, today: string): ViewerKey {
  const known = made.get(viewer);
  if (known?.today === today) return known;
  const key = keyOf(viewer, today);
  made.set(viewer, key);
  return key;
}

function keyOf(viewer: Viewer, today: string): ViewerKey {
  const { id, branches, leads, mentors, lapsedBefore } = viewer;
  const { MANAGER, EMPLOYEE, BRANCH_HEAD, HR, ANALYST, COMPLIANCE, SATISFACTION } = Role;
  return {
    id,
    today,
    branches,
    leads,
    mentors,
    lapsedBefore,
    allFiles: has(viewer, HR, ANALYST, COMPLIANCE),
    contact: !has(viewer, ANALYST) || has(viewer, HR, COMPLIANCE),
    allClients: has(viewer, HR, ANALYST, COMPLIANCE),
    allIdentities: has(viewer, COMPLIANCE),
    allDealings: has(viewer, ANALYST, COMPLIANCE),
    delivers: has(viewer, SATISFACTION),
    manages: has(viewer, MANAGER, BRANCH_HEAD),
    directory: has(viewer, MANAGER, EMPLOYEE, BRANCH_HEAD, HR, ANALYST, COMPLIANCE),
    hr: has(viewer, HR),
  };
}

/**
 * The capability needed to sort or filter by a guarded value: sorting would reveal values that the viewer may not read.
 */
export type Capability = "file" | "identity";

export function may(viewer: Viewer, capability: Capability): boolean {
  if (capability === "file") return has(viewer, Role.HR, Role.ANALYST, Role.COMPLIANCE);
  return has(viewer, Role.COMPLIANCE) || !has(viewer, Role.HR, Role.ANALYST);
}
