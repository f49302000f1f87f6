import type { UnmatchedReason } from "../api/operations";
import { type Column, DataTable } from "../ui/dataTable";
import { Table } from "../ui/table";
import { useFormat } from "../ui/useFormat";
import { useWords } from "../ui/useWords";
import type { Plan } from "./plans";
import { useMentoringWords } from "./words";

type Pair = Plan["pairs"]["nodes"][number];

/** What each way comes to, with what a figure means. */
export function ComparedTotals({ plans }: { plans: readonly [Plan, Plan] }) {
  const words = useMentoringWords();
  const format = useFormat();
  const firstChoices = ({ traineeRanks }: Plan) => traineeRanks.find(({ rank }) => rank === 1)?.count ?? 0;
  const rows: readonly (readonly [name: string, figureOf: (plan: Plan) => string, what?: string])[] = [
    [words.trainees, ({ trainees }) => format.number(trainees)],
    [words.matched, ({ matched }) => format.number(matched)],
    [words.placesFree, ({ places }) => format.number(places)],
    [words.total, ({ total }) => format.number(total / 1_000_000, 2), words.explain.total],
    [words.firstChoices, (plan) => format.number(firstChoices(plan)), words.explain.firstChoices],
    [words.blockingPairs, ({ blockingPairs }) => format.number(blockingPairs), words.explain.blockingPairs],
    // It is the price of the stable plan: the other has none.
    [
      words.priceOfStability,
      ({ method, priceOfStability }) => format.percent(method === "STABLE" ? priceOfStability : null),
      words.explain.priceOfStability,
    ],
  ];
  return (
    <Table label={words.plans} columns={["", ...plans.map(({ method }) => ({ number: words.method[method] }))]}>
      {rows.map(([name, figureOf, what]) => (
        <tr key={name}>
          <th scope="row">
            {name}
            {what && <div className="hint">{what}</div>}
          </th>
          {plans.map((plan) => (
            <td key={plan.method} className="number">
              {figureOf(plan)}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

interface Row {
  readonly id: string;
  readonly trainee: string;
  readonly stable: Pair | undefined;
  readonly best: Pair | undefined;
  readonly differs: boolean;
}

/** Trainee by trainee, who would mentor them by either way: those first for whom it makes a difference. */
export function ComparedPairs({ stable, best }: { stable: Plan; best: Plan }) {
  const { notShown } = useWords();
  const words = useMentoringWords();
  const format = useFormat();
  const rows = rowsOf(stable, best);
  const left = Math.max(...[stable, best].map(({ pairs }) => pairs.totalCount - pairs.nodes.length));
  const columnOf = (plan: "stable" | "best"): readonly Column<Row>[] => [
    {
      id: plan,
      name: words.method[plan === "stable" ? "STABLE" : "BEST_TOTAL"],
      cell: (row) => <Chosen pair={row[plan]} />,
      value: (row) => row[plan]?.mentor?.name ?? null,
    },
    {
      id: `${plan}Score`,
      name: words.scoreHead,
      isNumber: true,
      cell: (row) => format.number(row[plan] ? row[plan].match.score / 1_000_000 : null, 2),
      value: (row) => row[plan]?.match.score ?? null,
    },
  ];
  const columns: readonly Column<Row>[] = [
    { id: "trainee", name: words.trainee, cell: ({ trainee }) => trainee, value: ({ trainee }) => trainee },
    ...columnOf("stable"),
    ...columnOf("best"),
  ];
  return (
    <section className="stack">
      <p>{words.differing(rows.filter(({ differs }) => differs).length, rows.length)}</p>
      <DataTable
        label={words.pairsCount}
        columns={columns}
        rows={rows}
        idOf={({ id }) => id}
        markOf={({ differs }) => (differs ? "differs" : undefined)}
        file="mentoring-plans"
      />
      {left > 0 && <p className="left">{notShown(left)}</p>}
    </section>
  );
}

function rowsOf(stable: Plan, best: Plan): readonly Row[] {
  const [one, other] = [stable, best].map(
    ({ pairs }) => new Map(pairs.nodes.map((pair) => [pair.traineeId, pair] as const)),
  ) as [Map<string, Pair>, Map<string, Pair>];
  return [...new Set([...one.keys(), ...other.keys()])]
    .map((id) => {
      const pair = one.get(id) ?? other.get(id)!;
      const differs = one.get(id)?.mentorId !== other.get(id)?.mentorId;
      return { id, trainee: pair.trainee?.name ?? id, stable: one.get(id), best: other.get(id), differs };
    })
    .toSorted((a, b) => Number(b.differs) - Number(a.differs));
}

/** The mentor whom a plan chose, and by a press why. */
function Chosen({ pair }: { pair: Pair | undefined }) {
  const words = useMentoringWords();
  if (!pair) return words.noMentor;
  return (
    <details className="reason">
      <summary>
        {pair.mentor?.name ?? pair.mentorId} <small className="hint">{words.choice(pair.traineeRank)}</small>
      </summary>
      <p className="hint">{pair.match.sentence}</p>
    </details>
  );
}

/** Who got nobody, by why, with what can be done about it. */
export function Unmatched({ plan: { unmatched } }: { plan: Plan }) {
  const { notShown } = useWords();
  const words = useMentoringWords();
  if (unmatched.totalCount === 0) return null;
  const reasons = Object.keys(words.reasons) as UnmatchedReason[];
  return (
    <section className="stack">
      <h3>{words.without(unmatched.totalCount)}</h3>
      {reasons.map((reason) => {
        const people = unmatched.nodes.filter((one) => one.reason === reason);
        return (
          people.length > 0 && (
            <details key={reason}>
              <summary>
                {words.reasons[reason]}: {people.length}. {words.todo[reason]}
              </summary>
              <p>{people.map(({ trainee, traineeId }) => trainee?.name ?? traineeId).join(", ")}</p>
            </details>
          )
        );
      })}
      {unmatched.totalCount > unmatched.nodes.length && (
        <p className="left">{notShown(unmatched.totalCount - unmatched.nodes.length)}</p>
      )}
    </section>
  );
}
