import { useQuery } from "urql";
import { CapitalStaffDocument } from "../api/operations";
import type { Viewer } from "../api/useViewer";
import { BranchPicker, seesAllBranches } from "../ui/branchPicker";
import { useWords } from "../ui/useWords";
import type { Scope } from "./scope";

/** A branch, and perhaps somebody in it; who only has a book of their own chooses nothing. */
export function ScopePicker({
  viewer,
  scope,
  onChange,
}: {
  viewer: Viewer;
  scope: Scope | undefined;
  onChange: (scope: Scope) => void;
}) {
  const words = useWords();
  const branchId = scope?.branchId ?? "";
  const [{ data }] = useQuery({ query: CapitalStaffDocument, variables: { branchId }, pause: !branchId });
  if (!seesAllBranches(viewer) && viewer.branches.length === 0) return null;
  const people = data?.branch?.managers;
  const left = (people?.totalCount ?? 0) - (people?.nodes.length ?? 0);
  return (
    <>
      <BranchPicker
        viewer={viewer}
        value={branchId}
        onChange={(id) => id && onChange({ branchId: id, managerId: null })}
      />
      {branchId && (
        <label className="field">
          {words.capital.person}
          <select
            value={scope?.managerId ?? ""}
            onChange={({ target }) => onChange({ branchId, managerId: target.value || null })}
          >
            <option value="">{words.capital.everybody}</option>
            {people?.nodes
              .filter(({ fileIsVisible }) => fileIsVisible)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            {left > 0 && <option disabled>{words.explore.notShown(left)}</option>}
          </select>
        </label>
      )}
    </>
  );
}
