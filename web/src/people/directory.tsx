import { useDeferredValue } from "react";
import { type EmployeeFunction, EmployeesDocument, type EmployeesQuery } from "../api/operations";
import type { Viewer } from "../api/useViewer";
import { BranchPicker, seesAllBranches } from "../ui/branchPicker";
import { Select } from "../ui/choice";
import { type Column, DataTable } from "../ui/dataTable";
import { TextField } from "../ui/fields";
import { Empty, Query } from "../ui/query";
import { useAddress } from "../ui/useAddress";
import { usePages } from "../ui/usePages";
import { useNameOf, useWords } from "../ui/useWords";
import { usePeopleWords } from "./words";

type Page = EmployeesQuery["employees"];
type Row = Page["nodes"][number];
interface Asked {
  readonly filter: {
    readonly text: string | null;
    readonly function: EmployeeFunction | null;
    readonly branchId: string | null;
  };
  readonly after?: string | null;
}

const any = "ANY";

/** Everyone who works here today, by name, pinyin, work and branch. What is looked for stands in the address. */
export function Directory({ viewer }: { viewer: Viewer }) {
  const words = usePeopleWords();
  const [{ text, work, branch }, change] = useAddress({ text: "", work: any, branch: "" });
  const typed = useDeferredValue(text.trim().slice(0, 100));
  const works = Object.keys(words.workName) as EmployeeFunction[];
  const chosen = works.find((one) => one === work) ?? null;
  const asked: Asked = { filter: { text: typed || null, function: chosen, branchId: branch || null } };
  return (
    <section className="card stack">
      <div className="choices">
        <TextField label={words.search} value={text} maxLength={100} onChange={(value) => change({ text: value })} />
        <Select
          label={words.work}
          value={chosen ?? any}
          options={[{ id: any, name: words.anyWork }, ...works.map((id) => ({ id, name: words.workName[id] }))]}
          onChange={(id) => change({ work: id })}
        />
        {(seesAllBranches(viewer) || viewer.branches.length > 0) && (
          <BranchPicker
            viewer={viewer}
            whole={words.wholeInstitution}
            value={branch}
            onChange={(id) => change({ branch: id })}
          />
        )}
      </div>
      <Query query={EmployeesDocument} variables={asked} shape="table">
        {({ employees }) => <Found first={employees} asked={asked} />}
      </Query>
    </section>
  );
}

function Found({ first, asked }: { first: Page; asked: Asked }) {
  const everywhere = useWords();
  const words = usePeopleWords();
  const nameOf = useNameOf();
  const pages = usePages(first, EmployeesDocument, asked, ({ employees }) => employees);
  const workOf = ({ function: work }: Row) => (work ? words.workName[work] : words.clientManager);
  const whole = ({ name, latinName }: Row) => (latinName ? `${name} ${latinName}` : name);
  const branchOf = ({ branch }: Row) => branch && nameOf(branch);
  const columns: readonly Column<Row>[] = [
    { id: "name", name: words.name, cell: whole, value: whole },
    { id: "work", name: words.work, cell: workOf, value: workOf },
    { id: "branch", name: everywhere.branch, cell: branchOf, value: branchOf },
    { id: "post", name: words.post, cell: ({ post }) => post?.title, value: ({ post }) => post?.title ?? null },
  ];
  return (
    <DataTable
      label={words.tab.directory}
      columns={columns}
      rows={pages.rows}
      idOf={({ id }) => id}
      pages={pages}
      file="people"
      empty={<Empty>{everywhere.noHits}</Empty>}
    />
  );
}
