/** A topic that a trainee wants to know better than now: `level` < `target`. */
export interface Goal {
  readonly topic: string;
  /** 1 to 5. */
  readonly target: number;
  /** Above 0. */
  readonly priority: number;
  /** 0 to 5; 0 is none. */
  readonly level: number;
}

export interface Placed {
  readonly id: string;
  /** Null when they work nowhere that is known. */
  readonly branch: string | null;
  /** The branch above it, if any. */
  readonly parent: string | null;
  /** Whether they have not left. */
  readonly isHere: boolean;
}

export interface Trainee extends Placed {
  readonly hasOpenMentorship: boolean;
  readonly goals: readonly Goal[];
}

export interface Mentor extends Placed {
  readonly isActive: boolean;
  readonly capacity: number;
  /** Places that proposals and active mentorships take. */
  readonly taken: number;
  readonly skills: readonly { readonly topic: string; readonly level: number }[];
  /** How many trainees rated, in how many sessions, and the sum of those ratings of 1 to 5. */
  readonly raters: number;
  readonly ratings: number;
  readonly ratingSum: number;
}

/**
 * The ties of the knowledge network in both directions: the neighbours of `ids[v]` are `to[start[v]]` to `to[start[v +
 * 1] − 1]`.
 */
export interface Network {
  readonly ids: readonly string[];
  readonly start: Int32Array;
  readonly to: Int32Array;
}

/** Everything that decides who may be matched with whom, and how well. */
export interface Pool {
  /** In the order of their ids, as the mentors are. */
  readonly trainees: readonly Trainee[];
  readonly mentors: readonly Mentor[];
  /** Who reports to whom today, directly: person, superior. */
  readonly lines: readonly (readonly [string, string])[];
  /** Pairs not proposed again for a while after a refusal: mentor, trainee. */
  readonly refused: readonly (readonly [string, string])[];
  readonly network: Network;
}
