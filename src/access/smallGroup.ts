/** Answers of one unit of a group: a manager, or the staff of a branch. Units form a tree. */
export interface Unit {
  readonly id: string;
  /** The unit that counts this one too; null at the top. */
  readonly above: string | null;
  /** How many answered here, not in units below. */
  readonly respondents: number;
  /** The sum of their scores. */
  readonly sum: number;
}

export interface GroupMean {
  readonly mean: number | null;
  readonly respondents: number | null;
  readonly withheld: "TOO_FEW_RESPONDENTS" | null;
}

/** Below so many, a mean might show what a single one said. */
export const leastRespondents = 5;

/**
 * The mean of a group with all below it, by the small-group rule: withheld below 5 respondents, and where the total less those parts whose own
 * means are told would leave 1 to 4 respondents (secondary suppression; see Hundepool et al., Statistical Disclosure Control, 2012). Whether a
 * part's mean is told is decided by the same rule, from the bottom up. To one decimal; `isExempt` (COMPLIANCE) is told all, to six.
 */
export function groupMean(units: readonly Unit[], top: string, isExempt: boolean): GroupMean {
  const { respondents, sum, rest } = totalOf(units, top);
  const isTold = isExempt ? respondents > 0 : mayTell(respondents, rest);
  return {
    mean: isTold ? round(sum / respondents, isExempt ? 6 : 1) : null,
    respondents: isTold || isExempt ? respondents : null,
    withheld: isTold || isExempt ? null : "TOO_FEW_RESPONDENTS",
  };
}

interface Total {
  readonly respondents: number;
  readonly sum: number;
  /** Respondents whom no part below accounts for whose mean is told. */
  readonly rest: number;
}

function totalOf(units: readonly Unit[], top: string): Total {
  const below = new Map<string | null, Unit[]>();
  for (const unit of units) below.set(unit.above, [...(below.get(unit.above) ?? []), unit]);
  const total = (unit: Unit): Total => {
    const parts = (below.get(unit.id) ?? []).map(total);
    return {
      respondents: parts.reduce((all, part) => all + part.respondents, unit.respondents),
      sum: parts.reduce((all, part) => all + part.sum, unit.sum),
      rest: parts.reduce((all, part) => all + (mayTell(part.respondents, part.rest) ? 0 : part.rest), unit.respondents),
    };
  };
  const unit = units.find(({ id }) => id === top);
  return unit ? total(unit) : { respondents: 0, sum: 0, rest: 0 };
}

const mayTell = (respondents: number, rest: number): boolean =>
  respondents >= leastRespondents && (rest === 0 || rest >= leastRespondents);

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
