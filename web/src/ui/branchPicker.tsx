import { CapitalScopeDocument } from "../api/operations";
import type { Viewer } from "../api/useViewer";
import { ComboBox } from "./choice";
import { Query } from "./query";
import { useNameOf, useWords } from "./useWords";

/** Roles that look at every branch; others at those that they head, with all below. */
export const seesAllBranches = ({ roles }: Viewer): boolean =>
  roles.some((role) => ["HR", "ANALYST", "COMPLIANCE"].includes(role));

/** The id of the choice of all. */
const all = "all";

/**
 * One of the branches that the viewer may look into; `whole` is offered to who sees all, and chosen gives "". The branch above all others
 * comes first.
 */
export function BranchPicker({
  viewer,
  value,
  whole,
  onChange,
}: {
  viewer: Viewer;
  value: string;
  whole?: string;
  onChange: (id: string) => void;
}) {
  const words = useWords();
  const nameOf = useNameOf();
  const top = new Set(viewer.branches.map(({ id }) => id));
  const seesAll = seesAllBranches(viewer);
  return (
    <Query query={CapitalScopeDocument} variables={{}}>
      {({ branches: { nodes, totalCount } }) => {
        const isBelow = (id: string | undefined): boolean =>
          id !== undefined && (top.has(id) || isBelow(nodes.find((branch) => branch.id === id)?.parent?.id));
        const mine = nodes
          .filter(({ id }) => seesAll || isBelow(id))
          .toSorted((one, other) => Number(one.parent !== null) - Number(other.parent !== null));
        const options = mine.map((branch) => ({ id: branch.id, name: nameOf(branch) }));
        return (
          <ComboBox
            label={words.branch}
            value={value || (whole ? all : null)}
            options={seesAll && whole ? [{ id: all, name: whole }, ...options] : options}
            left={totalCount - nodes.length}
            onChange={(id) => onChange(id === all ? "" : id)}
          />
        );
      }}
    </Query>
  );
}
