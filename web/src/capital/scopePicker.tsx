import { CapitalReportsDocument, CapitalStaffDocument } from "../api/operations";
import type { Viewer } from "../api/useViewer";
import { BranchPicker, seesAllBranches } from "../ui/branchPicker";
import { ComboBox } from "../ui/choice";
import { Query } from "../ui/query";
import type { Scope } from "./scope";
import { useCapitalWords } from "./words";

interface PickerProps {
  readonly viewer: Viewer;
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** Whose customer capital is looked at. Who has only a book of their own chooses nothing. */
export function ScopePicker(props: PickerProps) {
  const { viewer } = props;
  if (seesAllBranches(viewer) || viewer.branches.length > 0) return <ByBranch {...props} />;
  return viewer.leads ? <ByReport {...props} /> : null;
}

/** A branch, and perhaps somebody in it. */
function ByBranch({ viewer, scope: { branchId, managerId }, onChange }: PickerProps) {
  const words = useCapitalWords();
  return (
    <>
      <BranchPicker
        viewer={viewer}
        value={branchId ?? ""}
        onChange={(id) => onChange({ branchId: id, managerId: null })}
      />
      {branchId && (
        <Query query={CapitalStaffDocument} variables={{ branchId }}>
          {({ branch }) => {
            const { nodes = [], totalCount = 0 } = branch?.managers ?? {};
            return (
              <PersonPicker
                otherwise={words.everybody}
                value={managerId}
                people={nodes.filter(({ fileIsVisible }) => fileIsVisible)}
                left={totalCount - nodes.length}
                onChange={(id) => onChange({ branchId, managerId: id })}
              />
            );
          }}
        </Query>
      )}
    </>
  );
}

/** Oneself, or somebody who reports to one. */
function ByReport({ viewer, scope: { managerId }, onChange }: PickerProps) {
  const words = useCapitalWords();
  return (
    <Query query={CapitalReportsDocument} variables={{}}>
      {({ viewer: { manager } }) => {
        const { nodes = [], totalCount = 0 } = manager?.reports ?? {};
        return (
          <PersonPicker
            otherwise={words.myself}
            value={managerId === viewer.subject ? null : managerId}
            people={nodes}
            left={totalCount - nodes.length}
            onChange={(id) => onChange({ branchId: null, managerId: id ?? viewer.subject })}
          />
        );
      }}
    </Query>
  );
}

/** The id of the choice of nobody in particular. */
const otherwiseId = "otherwise";

function PersonPicker(props: {
  otherwise: string;
  value: string | null;
  people: readonly { readonly id: string; readonly name: string }[];
  left: number;
  onChange: (id: string | null) => void;
}) {
  const { otherwise, value, people, left, onChange } = props;
  const words = useCapitalWords();
  return (
    <ComboBox
      label={words.person}
      value={value ?? otherwiseId}
      options={[{ id: otherwiseId, name: otherwise }, ...people]}
      left={left}
      onChange={(id) => onChange(id === otherwiseId ? null : id)}
    />
  );
}
