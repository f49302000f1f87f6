import { groupMean } from "../access/smallGroup.js";

interface MoraleUnits {
  readonly top: string;
  readonly isExempt: boolean;
  readonly units: readonly {
    readonly id: string;
    readonly above: string | null;
    readonly scores: readonly number[][];
  }[];
}

/** The morale of a branch: the mean of each person's own mean, as Manager.morale tells it, by the small-group rule. */
export function branchMorale({ top, isExempt, units }: MoraleUnits) {
  const counted = units.map(({ id, above, scores }) => {
    const means = scores.filter(({ length }) => length > 0).map((own) => sumOf(own) / own.length);
    return { id, above, respondents: means.length, sum: sumOf(means) };
  });
  return groupMean(counted, top, isExempt);
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
