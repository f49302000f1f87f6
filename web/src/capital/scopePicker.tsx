import { useQuery } from "urql";
import { CapitalReportsDocument, CapitalStaffDocument } from "../api/operations";
import type { Viewer } from "../api/useViewer";
import { BranchPicker, seesAllBranches } from "../ui/branchPicker";
import { useWords } from "../ui/useWords";
import type { Scope } from "./scope";

interface PickerProps {
  readonly viewer: Viewer;
  readonly scope: Scope | undefined;
  readonly onChange: (scope: Scope) => void;
}

/** Whose customer capital is looked at. Who has only a book of their own chooses nothing. */
export function ScopePicker(props: PickerProps) {
  const { viewer } = props;
  if (seesAllBranches(viewer) || viewer.branches.length > 0) return <ByBranch {...props} />;
  return viewer.leads ? <ByReport {...props} /> : null;
}

/** A branch, and perhaps somebody in it. */
function ByBranch({ viewer, scope, onChange }: PickerProps) {
  const words = useWords();
  const branchId = scope?.branchId ?? "";
  const [{ data }] = useQuery({ query: CapitalStaffDocument, variables: { branchId }, pause: !branchId });
  const { nodes = [], totalCount = 0 } = data?.branch?.managers ?? {};
  return (
    <>
      <BranchPicker
        viewer={viewer}
        value={branchId}
        onChange={(id) => id && onChange({ branchId: id, managerId: null })}
      />
      {branchId && (
        <PersonPicker
          otherwise={words.capital.everybody}
          value={scope?.managerId ?? ""}
          people={nodes.filter(({ fileIsVisible }) => fileIsVisible)}
          left={totalCount - nodes.length}
          onChange={(id) => onChange({ branchId, managerId: id || null })}
        />
      )}
    </>
  );
}

/** Oneself, or somebody who reports to one. */
function ByReport({ viewer, scope, onChange }: PickerProps) {
  const words = useWords();
  const [{ data }] = useQuery({ query: CapitalReportsDocument });
  const { nodes = [], totalCount = 0 } = data?.viewer.manager?.reports ?? {};
  return (
    <PersonPicker
      otherwise={words.capital.myself}
      value={scope?.managerId === viewer.subject ? "" : (scope?.managerId ?? "")}
      people={nodes}
      left={totalCount - nodes.length}
      onChange={(id) => onChange({ branchId: null, managerId: id || viewer.subject })}
    />
  );
}

function PersonPicker(props: {
  otherwise: string;
  value: string;
  people: readonly { readonly id: string; readonly name: string }[];
  left: number;
  onChange: (id: string) => void;
}) {
  const { otherwise, value, people, left, onChange } = props;
  const words = useWords();
  return (
    <label className="field">
      {words.capital.person}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{otherwise}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {left > 0 && <option disabled>{words.explore.notShown(left)}</option>}
      </select>
    </label>
  );
}
