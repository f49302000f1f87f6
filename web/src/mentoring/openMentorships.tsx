import {
  type MentorshipForm,
  type MentorshipStatus,
  OpenMentorshipsDocument,
  type OpenMentorshipsQuery,
} from "../api/operations";
import type { Viewer } from "../api/useViewer";
import { BranchPicker, seesAllBranches } from "../ui/branchPicker";
import { Select } from "../ui/choice";
import { type Column, DataTable } from "../ui/dataTable";
import { Empty, Query } from "../ui/query";
import { useAddress } from "../ui/useAddress";
import { useFormat } from "../ui/useFormat";
import { usePages } from "../ui/usePages";
import { useWords } from "../ui/useWords";
import { useMentoringWords } from "./words";

type Page = OpenMentorshipsQuery["mentorships"];
type Row = Page["nodes"][number];
interface Asked {
  readonly status: MentorshipStatus | null;
  readonly form: MentorshipForm | null;
  readonly branchId: string | null;
  readonly after?: string | null;
}

const any = "ANY";

/** Mentorships of everybody, for who looks after mentoring. */
export function OpenMentorships({ viewer }: { viewer: Viewer }) {
  const words = useMentoringWords();
  const [{ status, form, branch }, change] = useAddress({ status: "PROPOSED", form: any, branch: "" });
  const statuses = Object.keys(words.statuses) as MentorshipStatus[];
  const forms = Object.keys(words.form) as MentorshipForm[];
  const asked: Asked = {
    status: status === any ? null : (statuses.find((one) => one === status) ?? "PROPOSED"),
    form: forms.find((one) => one === form) ?? null,
    branchId: branch || null,
  };
  const anything = { id: any, name: words.any };
  return (
    <section className="card">
      <h2>{words.everybody}</h2>
      <div className="stack">
        <div className="choices">
          <Select
            label={words.status}
            value={asked.status ?? any}
            options={[anything, ...statuses.map((id) => ({ id, name: words.statuses[id] }))]}
            onChange={(id) => change({ status: id })}
          />
          <Select
            label={words.formHead}
            value={asked.form ?? any}
            options={[anything, ...forms.map((id) => ({ id, name: words.form[id] }))]}
            onChange={(id) => change({ form: id })}
          />
          {seesAllBranches(viewer) && (
            <BranchPicker
              viewer={viewer}
              whole={words.wholeInstitution}
              value={branch}
              onChange={(id) => change({ branch: id })}
            />
          )}
        </div>
        <Query query={OpenMentorshipsDocument} variables={asked} shape="table">
          {({ mentorships }) => <Found first={mentorships} asked={asked} />}
        </Query>
      </div>
    </section>
  );
}

function Found({ first, asked }: { first: Page; asked: Asked }) {
  const { nothing } = useWords();
  const words = useMentoringWords();
  const format = useFormat();
  const pages = usePages(first, OpenMentorshipsDocument, asked, ({ mentorships }) => mentorships);
  const columns: readonly Column<Row>[] = [
    { id: "mentor", name: words.mentor, cell: ({ mentor }) => mentor.name, value: ({ mentor }) => mentor.name },
    { id: "trainee", name: words.trainee, cell: ({ trainee }) => trainee.name, value: ({ trainee }) => trainee.name },
    {
      id: "status",
      name: words.status,
      cell: ({ status }) => words.statuses[status],
      value: ({ status }) => words.statuses[status],
    },
    { id: "form", name: words.formHead, cell: ({ form }) => words.form[form], value: ({ form }) => words.form[form] },
    {
      id: "proposedOn",
      name: words.proposedOn,
      cell: ({ proposedOn }) => proposedOn && format.day(proposedOn),
      value: ({ proposedOn }) => proposedOn,
    },
    {
      id: "awaits",
      name: words.waitsFor,
      cell: ({ awaits }) => awaits && words.side[awaits],
      value: ({ awaits }) => awaits && words.side[awaits],
    },
  ];
  return (
    <DataTable
      label={words.everybody}
      columns={columns}
      rows={pages.rows}
      idOf={({ id }) => id}
      pages={pages}
      file="mentorships"
      empty={<Empty>{nothing}</Empty>}
    />
  );
}
