import { daysBetween } from "../../kernel/calendar.js";
import type { ExpertiseConstants } from "./constants.js";

interface Piece {
  readonly manager: string;
  /** The skill version, item, topic of the advice, or mentorship. Unique together with manager and kind. */
  readonly ref: string;
  /** The topics it is directly about. */
  readonly topics: readonly string[];
  /** The day from which it ages; null when it is not known. */
  readonly on: string | null;
}

/** A skill held: level 1–5 on the person's own word or on another's, until a day. */
export interface SkillEvidence extends Piece {
  readonly kind: "SKILL";
  readonly level: number;
  readonly isSelf: boolean;
  readonly until: string | null;
}

/** A knowledge item written, until it is withdrawn. */
export interface ItemEvidence extends Piece {
  readonly kind: "ITEM";
  readonly isEndorsed: boolean;
  readonly until: string | null;
}

/** All advice given on one topic. */
export interface AdviceEvidence extends Piece {
  readonly kind: "ADVICE";
  readonly times: number;
}

/** A mentorship completed as mentor. */
export interface MentorshipEvidence extends Piece {
  readonly kind: "MENTORSHIP";
}

/** Something that shows that a manager knows a topic. */
export type Evidence = SkillEvidence | ItemEvidence | AdviceEvidence | MentorshipEvidence;

/** The parts of what a piece of evidence counts on its own topics: weight · quality · 2^(−age / half-life). */
export interface Counted {
  readonly weight: number;
  readonly quality: number;
  /** In days; one half-life when the day is not known. */
  readonly ageDays: number;
  readonly worth: number;
}

/**
 * What a piece counts on a day, in units of evidence (a level of a confirmed skill held since that day is 1); 0 when it
 * is over by then.
 */
export function counted(evidence: Evidence, day: string, constants: ExpertiseConstants): Counted {
  const { weight, quality } = weightOf(evidence, constants);
  const ageDays = evidence.on === null ? constants.halfLifeDays : Math.max(0, daysBetween(evidence.on, day));
  const isOver = "until" in evidence && evidence.until !== null && evidence.until <= day;
  return { weight, quality, ageDays, worth: isOver ? 0 : weight * quality * 2 ** (-ageDays / constants.halfLifeDays) };
}

function weightOf(evidence: Evidence, constants: ExpertiseConstants): { weight: number; quality: number } {
  switch (evidence.kind) {
    case "SKILL":
      return { weight: evidence.level, quality: evidence.isSelf ? constants.selfQuality : 1 };
    case "ITEM":
      return { weight: constants.itemWeight + (evidence.isEndorsed ? constants.endorsedWeight : 0), quality: 1 };
    case "ADVICE":
      return { weight: Math.min(evidence.times, constants.adviceMost) * constants.adviceWeight, quality: 1 };
    case "MENTORSHIP":
      return { weight: constants.mentorshipWeight, quality: 1 };
  }
}
