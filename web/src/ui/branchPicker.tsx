import { useQuery } from "urql";
import { CapitalScopeDocument } from "../api/operations";
import type { Viewer } from "../api/useViewer";
import { useNameOf, useWords } from "./useWords";

/** Roles that look at every branch; others at those that they head, with all below. */
export const seesAllBranches = ({ roles }: Viewer): boolean =>
  roles.some((role) => ["HR", "ANALYST", "COMPLIANCE"].includes(role));

/** One of the branches that the viewer may look into; `whole` is offered to who sees all. */
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
  const [{ data }] = useQuery({ query: CapitalScopeDocument });
  const all = data?.branches.nodes ?? [];
  const top = new Set(viewer.branches.map(({ id }) => id));
  const isBelow = (id: string | undefined): boolean =>
    id !== undefined && (top.has(id) || isBelow(all.find((branch) => branch.id === id)?.parent?.id));
  const seesAll = seesAllBranches(viewer);
  const branches = seesAll ? all : all.filter(({ id }) => isBelow(id));
  const left = (data?.branches.totalCount ?? 0) - all.length;
  return (
    <label className="field">
      {words.capital.branch}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {seesAll && whole ? <option value="">{whole}</option> : !value && <option value="">…</option>}
        {branches.map((branch) => (
          <option key={branch.id} value={branch.id}>
            {nameOf(branch)}
          </option>
        ))}
        {left > 0 && <option disabled>{words.explore.notShown(left)}</option>}
      </select>
    </label>
  );
}
