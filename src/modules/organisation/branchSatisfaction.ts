import { byPerson, type Score } from "../../kernel/access/byPerson.js";
import { groupBy } from "../../kernel/access/groupBy.js";
import { type ToldMean, toldMean, type Unit } from "../../kernel/access/smallGroup.js";

/** Scores about managers, in the order in which they were given. */
export interface Satisfaction {
  readonly isExempt: boolean;
  readonly quarter: string;
  /** The branches asked about; null: one manager is asked about, wherever they worked. */
  readonly branches: readonly { readonly id: string; readonly above: string | null }[] | null;
  /** The branches that the viewer heads. */
  readonly heads: readonly string[];
  readonly managers: readonly {
    readonly id: string;
    /** Whether the viewer reads the manager's file. */
    readonly isOpen: boolean;
    /** `branch`: where the manager worked; empty when nowhere. */
    readonly scores: readonly (Omit<Score, "isOpen"> & { readonly branch: string })[];
  }[];
}

/**
 * How satisfied clients are, by the small-group rule: each client counts with the latest score in a quarter about a
 * manager. The smallest units are managers, each at one branch.
 */
export function satisfactionOf({ isExempt, quarter, branches, heads, managers }: Satisfaction): ToldMean {
  const known = new Set(branches?.map(({ id }) => id));
  const units = managers.flatMap(({ id, isOpen, scores }) =>
    [...groupBy(scores, ({ branch }) => branch)]
      .filter(([branch]) => !branches || known.has(branch))
      .map(
        ([branch, own]): Unit => ({
          id: `${branch} ${id}`,
          above: branches && branch,
          answers: byPerson(
            own.map((score) => ({ ...score, isOpen: isOpen || heads.includes(branch) })),
            latest,
          ),
        }),
      ),
  );
  return toldMean([...(branches ?? []).map((branch) => ({ ...branch, answers: [] })), ...units], quarter, isExempt);
}

const latest = (given: readonly number[]): number => given[given.length - 1]!;
