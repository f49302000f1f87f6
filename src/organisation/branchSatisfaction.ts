import { type GroupMean, groupMean, type Unit } from "../access/smallGroup.js";

/** Branches with the scores about each of their people. */
export interface SatisfactionUnits {
  readonly top: string;
  readonly isExempt: boolean;
  readonly units: readonly {
    readonly id: string;
    readonly above: string | null;
    readonly managers: readonly { readonly id: string; readonly scores: readonly number[] }[];
  }[];
}

/** The satisfaction of a group by the small-group rule. Its smallest parts are managers, whose own means are told from 5 respondents on. */
export function satisfactionOfUnits({ top, isExempt, units }: SatisfactionUnits): GroupMean {
  const counted = units.flatMap(({ id, above, managers }): Unit[] => [
    { id, above, respondents: 0, sum: 0 },
    ...managers.map((manager) => ({
      id: manager.id,
      above: id,
      respondents: manager.scores.length,
      sum: manager.scores.reduce((sum, score) => sum + score, 0),
    })),
  ]);
  return groupMean(counted, top, isExempt);
}
