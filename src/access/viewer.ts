import { Role } from "./role.js";

/** Who is asking: from the token, who and in which roles; from the graph, whom they lead and whether they mentor. */
export interface Viewer {
  /** Id of the employee, or of the service. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** Heads these branches (a head's own branch and all below it). */
  readonly branches: readonly string[];
  /** Someone reports to this person. */
  readonly leads: boolean;
  /** Has an active mentor profile or an open mentorship as mentor. */
  readonly mentors: boolean;
}

/** What a fragment knows of the viewer: `key.viewer`. Everything that decides visibility is in it, and nothing else. */
export interface ViewerKey {
  readonly id: string;
  readonly today: string;
  readonly branches: readonly string[];
  readonly leads: boolean;
  readonly mentors: boolean;
  readonly allFiles: boolean;
  readonly contact: boolean;
  readonly allClients: boolean;
  readonly allIdentities: boolean;
  readonly decades: boolean;
}

export const has = (viewer: Viewer, ...roles: Role[]): boolean => roles.some((role) => viewer.roles.includes(role));

export function viewerKey(viewer: Viewer, today: string): ViewerKey {
  const { id, branches, leads, mentors } = viewer;
  const { HR, ANALYST, COMPLIANCE } = Role;
  return {
    id,
    today,
    branches,
    leads,
    mentors,
    allFiles: has(viewer, HR, ANALYST, COMPLIANCE),
    contact: !has(viewer, ANALYST) || has(viewer, HR, COMPLIANCE),
    allClients: has(viewer, HR, ANALYST, COMPLIANCE),
    allIdentities: has(viewer, COMPLIANCE),
    decades: !has(viewer, COMPLIANCE),
  };
}

/** What ordering or filtering by guarded values needs: it would confirm values that the viewer may not read. */
export type Capability = "file" | "identity";

export function may(viewer: Viewer, capability: Capability): boolean {
  if (capability === "file") return has(viewer, Role.HR, Role.ANALYST, Role.COMPLIANCE);
  return has(viewer, Role.COMPLIANCE) || !has(viewer, Role.HR, Role.ANALYST);
}
