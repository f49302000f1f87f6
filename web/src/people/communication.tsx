import { CommunicationDocument, type CommunicationQuery } from "../api/operations";
import type { Viewer } from "../api/useViewer";
import { Basis } from "../ui/basis";
import { BranchPicker, seesAllBranches } from "../ui/branchPicker";
import { DatePicker } from "../ui/fields";
import { Empty, Query } from "../ui/query";
import { Table } from "../ui/table";
import { useAddress } from "../ui/useAddress";
import { useFormat } from "../ui/useFormat";
import { usePeopleWords } from "./words";

type Matrix = NonNullable<CommunicationQuery["communicationMatrix"]>;
type Row = Matrix["rows"][number];

/** Who communicates with whom in a period: groups of people by groups, and clients. */
export function Communication({ viewer, today }: { viewer: Viewer; today: string }) {
  const words = usePeopleWords();
  const [address, change] = useAddress({ branch: "", from: "", to: today });
  const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day) && day <= today;
  const to = isDay(address.to) ? address.to : today;
  const from = isDay(address.from) && address.from <= to ? address.from : null;
  const asked = { branchId: address.branch || null, from, to };
  return (
    <section className="card stack">
      <h2>{words.matrix}</h2>
      <p className="hint">{words.matrixWhat}</p>
      <Query query={CommunicationDocument} variables={asked} shape="table">
        {({ communicationMatrix: matrix }) => (
          <>
            <div className="choices">
              {(seesAllBranches(viewer) || viewer.branches.length > 0) && (
                <BranchPicker
                  viewer={viewer}
                  whole={words.wholeInstitution}
                  value={address.branch}
                  onChange={(id) => change({ branch: id })}
                />
              )}
              <DatePicker
                label={words.from}
                max={to}
                value={matrix?.from ?? to}
                onChange={(day) => day <= to && change({ from: day })}
              />
              <DatePicker
                label={words.to}
                max={today}
                value={to}
                onChange={(day) => day <= today && change({ to: day })}
              />
            </div>
            {matrix ? <Shown matrix={matrix} /> : <Empty>{words.notYours}</Empty>}
          </>
        )}
      </Query>
    </section>
  );
}

function Shown({ matrix: { rows, basis } }: { matrix: Matrix }) {
  const words = usePeopleWords();
  const format = useFormat();
  const columns = rows.find(({ cells }) => cells.length > 0)?.cells.map(({ with: other }) => other) ?? [];
  return (
    <>
      <Table
        label={words.matrix}
        columns={[words.groupHead, { number: words.size }, ...columns.map((group) => ({ number: words.group[group] }))]}
      >
        {rows.map((row) => (
          <tr key={row.group}>
            <th scope="row">{words.group[row.group]}</th>
            {row.size === null ? (
              <td colSpan={columns.length + 1} className="hint">
                {words.tooFew}
              </td>
            ) : (
              <>
                <td className="number">{format.number(row.size)}</td>
                {row.cells.map((cell) => (
                  <Cell key={cell.with} row={row} cell={cell} />
                ))}
              </>
            )}
          </tr>
        ))}
      </Table>
      <Basis basis={basis} />
    </>
  );
}

function Cell({ row, cell: { people, share, ties, reciprocity } }: { row: Row; cell: Row["cells"][number] }) {
  const words = usePeopleWords();
  const format = useFormat();
  const more = [
    words.cell(format.number(people), format.number(row.size)),
    words.ties(format.number(ties)),
    ...(reciprocity === null ? [] : [words.bothWays(format.percent(reciprocity))]),
  ];
  return (
    <td className="number">
      <strong>{format.percent(share)}</strong>
      {more.map((line) => (
        <span key={line} className="hint">
          {line}
        </span>
      ))}
    </td>
  );
}
