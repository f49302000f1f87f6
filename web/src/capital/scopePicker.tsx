import { useQuery } from "urql";
import { CapitalScopeDocument, CapitalStaffDocument } from "../api/operations";
import type { Viewer } from "../api/useViewer";
import { useNameOf, useWords } from "../ui/useWords";
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
  const words = useWords().capital;
  const { explore } = useWords();
  const nameOf = useNameOf();
  const seesAll = viewer.roles.some((role) => ["HR", "ANALYST", "COMPLIANCE"].includes(role));
  const choosesBranch = seesAll || viewer.branches.length > 0;
  const [{ data }] = useQuery({ query: CapitalScopeDocument, pause: !choosesBranch });
  const branchId = scope?.branchId ?? "";
  const [staff] = useQuery({ query: CapitalStaffDocument, variables: { branchId }, pause: !branchId });
  if (!choosesBranch) return null;
  const all = data?.branches.nodes ?? [];
  const top = new Set(viewer.branches.map(({ id }) => id));
  const isBelow = (id: string | undefined): boolean =>
    id !== undefined && (top.has(id) || isBelow(all.find((branch) => branch.id === id)?.parent?.id));
  const branches = seesAll ? all : all.filter(({ id }) => isBelow(id));
  const people = staff.data?.branch?.managers;
  const readable = people?.nodes.filter(({ fileIsVisible }) => fileIsVisible) ?? [];
  const left = (people?.totalCount ?? 0) - (people?.nodes.length ?? 0);
  return (
    <>
      <label className="field">
        {words.branch}
        <select
          value={branchId}
          onChange={({ target }) => target.value && onChange({ branchId: target.value, managerId: null })}
        >
          {!branchId && <option value="">…</option>}
          {branches.map((branch) => (
            <option key={branch.id} value={branch.id}>
              {nameOf(branch)}
            </option>
          ))}
        </select>
      </label>
      {branchId && (
        <label className="field">
          {words.person}
          <select
            value={scope?.managerId ?? ""}
            onChange={({ target }) => onChange({ branchId, managerId: target.value || null })}
          >
            <option value="">{words.everybody}</option>
            {readable.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {left > 0 && <option disabled>{explore.notShown(left)}</option>}
          </select>
        </label>
      )}
    </>
  );
}
