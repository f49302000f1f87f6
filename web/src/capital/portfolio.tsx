import { useMemo } from "react";
import { CustomerCapitalDocument, type CustomerCapitalQuery } from "../api/operations";
import { BarChart } from "../ui/barChart";
import { Basis } from "../ui/basis";
import { clientName } from "../ui/clientName";
import { type Column, DataTable } from "../ui/dataTable";
import { Empty, Query } from "../ui/query";
import { Table } from "../ui/table";
import { Tile } from "../ui/tile";
import { useFormat } from "../ui/useFormat";
import { usePages } from "../ui/usePages";
import { useWords } from "../ui/useWords";
import type { Scope } from "./scope";
import { useCapitalWords } from "./words";

type Capital = NonNullable<CustomerCapitalQuery["customerCapital"]>;
type Clients = NonNullable<Capital["singleThreaded"]>;
interface Asked {
  readonly managerId: string | null;
  readonly branchId: string | null;
  readonly asOf: string;
  readonly after?: string | null;
}

/** What the served clients have, how concentrated it is, and which clients hang on one person. */
export function Portfolio({ scope: { managerId, branchId }, asOf }: { scope: Scope; asOf: string }) {
  const words = useCapitalWords();
  const asked: Asked = { managerId, branchId: managerId ? null : branchId, asOf };
  return (
    <Query query={CustomerCapitalDocument} variables={asked} shape="tiles">
      {({ customerCapital: capital }) =>
        capital ? (
          <>
            <Tiles capital={capital} />
            <Worth capital={capital} />
            {capital.singleThreaded && <SingleThreaded first={capital.singleThreaded} asked={asked} />}
            <Basis basis={capital.basis} />
          </>
        ) : (
          <Empty>{words.notYours}</Empty>
        )
      }
    </Query>
  );
}

function Tiles({ capital: { served, singleThreadedCount, won, tenure, satisfaction } }: { capital: Capital }) {
  const words = useCapitalWords();
  const format = useFormat();
  const { mean, withheld, respondentsAtLeast: least, quarter } = satisfaction;
  const answered = withheld ? words.withheld : least ? words.respondents(least, quarter) : words.nobodyAnswered;
  return (
    <ul className="tiles">
      <Tile
        name={words.clients}
        value={format.number(served.clients)}
        more={words.leadBackup(format.number(served.asLead), format.number(served.asBackup))}
      />
      <Tile name={words.singleThreaded} value={format.number(singleThreadedCount)} more={words.singleThreadedWhat} />
      <Tile name={words.won} value={format.number(won.clients)} more={words.wonOthers(format.number(won.others))} />
      <Tile
        name={words.tenure}
        value={tenure.medianYears === null ? words.unknown : format.span(tenure.medianYears, "year", 1)}
        more={tenure.meanYears !== null && words.tenureMean(format.span(tenure.meanYears, "year", 1))}
      />
      <Tile
        name={words.satisfaction}
        value={mean === null ? format.number(null) : `${format.number(mean, 1)} / 10`}
        more={answered}
      />
    </ul>
  );
}

function Worth({ capital: { worth, served, clientsOfUnknownValue: unknown } }: { capital: Capital }) {
  const words = useCapitalWords();
  const format = useFormat();
  return (
    <section className="card">
      <h2>{words.worth}</h2>
      {worth.length === 0 && <Empty>{words.allUnknown(format.number(served.clients))}</Empty>}
      {worth.map((one) => (
        <WorthBars key={one.currency} worth={one} />
      ))}
      {worth.length > 0 && (
        <Table
          label={words.worth}
          columns={[
            words.currency,
            { number: words.assets },
            { number: words.loans },
            { number: words.largest },
            { number: words.herfindahl },
          ]}
        >
          {worth.map(({ currency, assets, loans, herfindahl, largestShare }) => (
            <tr key={currency}>
              <th scope="row">{currency}</th>
              <td className="number">{format.money(assets)}</td>
              <td className="number">{format.money(loans)}</td>
              <td className="number">{format.percent(largestShare)}</td>
              <td className="number">{format.number(herfindahl, 3)}</td>
            </tr>
          ))}
        </Table>
      )}
      {worth.length > 0 && unknown > 0 && (
        <p className="left">{words.unknownOf(format.number(unknown), format.number(served.clients))}</p>
      )}
    </section>
  );
}

/**
 * Assets split into the ten largest clients and all others, and loans beside them: never added up, never across
 * currencies.
 */
function WorthBars({ worth: { currency, assets, loans, largestShare } }: { worth: Capital["worth"][number] }) {
  const words = useCapitalWords();
  const format = useFormat();
  const short = useMemo(
    () => (value: number) => format.money({ amountMinor: value, currency }, "short"),
    [currency, format],
  );
  const [labels, series] = useMemo(() => {
    const largest = assets.amountMinor * (largestShare ?? 0);
    return [
      [`${words.assets} ${currency}`, `${words.loans} ${currency}`],
      [
        { name: words.tenLargest, values: [largest, 0], colour: "--data-one" as const },
        { name: words.allOthers, values: [assets.amountMinor - largest, 0], colour: "--data-two" as const },
        { name: words.loans, values: [0, loans.amountMinor], colour: "--data-three" as const },
      ],
    ] as const;
  }, [words, currency, assets, loans, largestShare]);
  return <BarChart labels={labels} series={series} format={short} />;
}

function SingleThreaded({ first, asked }: { first: Clients; asked: Asked }) {
  const everywhere = useWords();
  const words = useCapitalWords();
  const pages = usePages(
    first,
    CustomerCapitalDocument,
    asked,
    ({ customerCapital }) => customerCapital?.singleThreaded,
  );
  const columns: readonly Column<Clients["nodes"][number]>[] = [
    {
      id: "client",
      name: everywhere.client,
      cell: (client) => clientName(client, everywhere),
      value: (client) => clientName(client, everywhere),
    },
    {
      id: "kind",
      name: words.kind,
      cell: ({ kind }) => everywhere.clientKind[kind],
      value: ({ kind }) => everywhere.clientKind[kind],
    },
    { id: "segment", name: words.segment, cell: ({ segment }) => segment ?? "–", value: ({ segment }) => segment },
  ];
  return (
    <section className="card">
      <h2>{words.singleThreaded}</h2>
      <DataTable
        label={words.singleThreaded}
        columns={columns}
        rows={pages.rows}
        idOf={({ id }) => id}
        pages={pages}
        file="single-contact-clients"
        empty={<Empty>{everywhere.nothing}</Empty>}
      />
    </section>
  );
}
