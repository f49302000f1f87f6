import type { Day } from "./calendar.js";
import type { Goals } from "./goals.js";
import type { Institution } from "./institution.js";
import type { MentorProfile } from "./mentorProfiles.js";
import type { SkillSpan } from "./skills.js";

export type Status = "PROPOSED" | "ACTIVE" | "COMPLETED" | "DECLINED" | "LAPSED" | "WITHDRAWN" | "ENDED";

export interface Mentorship {
  /** Given once all are known, by the day of proposal. */
  id: string;
  readonly mentor: number;
  readonly trainee: number;
  readonly status: Status;
  readonly form: string;
  readonly aims: readonly { readonly topic: number; readonly target: number }[];
  readonly note: string;
  readonly proposedOn: Day;
  readonly proposedBy: number;
  readonly answeredOn: Day | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** Place in the one saved plan, if it came from there. */
  rank: number | undefined;
}

/** What matching needs to know and, as mentorships complete, changes. */
export interface Classroom {
  readonly institution: Institution;
  readonly skills: SkillSpan[][];
  readonly goals: Goals;
  readonly profiles: readonly MentorProfile[];
  /** Everybody above each person at any time: neither mentors the other. */
  readonly superiors: readonly Set<number>[];
}
