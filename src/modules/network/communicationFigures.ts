import { leastRespondents } from "../../kernel/access/smallGroup.js";
import { Withheld } from "../../kernel/graphql/withheld.js";
import { CommunicationGroup } from "./communicationGroup.js";
import type { CommunicationCell, CommunicationRow } from "./communicationMatrix.js";

/** A person of the matrix: their group, the ties with colleagues, and how many clients they met. */
export interface Communicator {
  readonly group: string;
  readonly clients: number;
  readonly ties: readonly { readonly group: string; readonly isMutual: boolean }[];
}

/**
 * The rows of the matrix, in the order of the groups. `everywhere`: how many people of a group there are in the
 * whole institution, among whom the others of a tie are.
 */
export function communicationRows(
  people: readonly Communicator[],
  everywhere: ReadonlyMap<string, number>,
): CommunicationRow[] {
  const groups = Object.values(CommunicationGroup);
  const others = groups.filter((group) => (everywhere.get(group) ?? 0) >= leastRespondents);
  return groups.flatMap((group): CommunicationRow[] => {
    const own = people.filter((person) => person.group === group);
    if (own.length === 0) return [];
    if (own.length < leastRespondents)
      return [{ group, size: null, withheld: Withheld.TOO_FEW_RESPONDENTS, cells: [] }];
    return [
      {
        group,
        size: own.length,
        withheld: null,
        cells: [...others.map((other) => cellWith(own, other)), cellWithClients(own)],
      },
    ];
  });
}

function cellWith(own: readonly Communicator[], other: CommunicationGroup): CommunicationCell {
  const ties = own.map((person) => person.ties.filter(({ group }) => group === other));
  const all = ties.flat();
  const people = ties.filter(({ length }) => length > 0).length;
  return {
    with: other,
    people,
    share: people / own.length,
    ties: all.length,
    reciprocity: all.length === 0 ? null : all.filter(({ isMutual }) => isMutual).length / all.length,
  };
}

function cellWithClients(own: readonly Communicator[]): CommunicationCell {
  const people = own.filter(({ clients }) => clients > 0).length;
  const ties = own.reduce((sum, { clients }) => sum + clients, 0);
  return { with: CommunicationGroup.CLIENTS, people, share: people / own.length, ties, reciprocity: null };
}
