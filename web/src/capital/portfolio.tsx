import { useMemo } from "react";
import { useQuery } from "urql";
import { wordsOf } from "../api/client";
import { CustomerCapitalDocument, type CustomerCapitalQuery } from "../api/operations";
import { BarChart } from "../ui/barChart";
import { Basis } from "../ui/basis";
import { money } from "../ui/money";
import { Refusal } from "../ui/refusal";
import { Table } from "../ui/table";
import { Tile } from "../ui/tile";
import { useWords } from "../ui/useWords";
import { clientName } from "./clientName";
import type { Scope } from "./scope";

type Capital = NonNullable<CustomerCapitalQuery["customerCapital"]>;

const percent = (share: number | null) => (share === null ? "–" : `${Math.round(share * 1000) / 10} %`);
const number = (value: number | null, digits = 1) => (value === null ? "–" : value.toFixed(digits));

/** What the served clients have, how concentrated it is, and which clients hang on one person. */
export function Portfolio({ scope, asOf }: { scope: Scope; asOf: string }) {
  const words = useWords();
  const variables = scope.managerId ? { managerId: scope.managerId, asOf } : { branchId: scope.branchId, asOf };
  const [{ data, error, fetching }] = useQuery({ query: CustomerCapitalDocument, variables });
  const capital = data?.customerCapital;
  if (fetching) return <p className="waiting">{words.loading}</p>;
  if (!capital) return error ? <Refusal words={wordsOf(error)} /> : <p className="hint">{words.capital.notYours}</p>;
  const { served, tenure, satisfaction, won } = capital;
  return (
    <>
      <ul className="tiles">
        <Tile
          name={words.capital.clients}
          value={served.clients}
          more={words.capital.leadBackup(served.asLead, served.asBackup)}
        />
        <Tile
          name={words.capital.singleThreaded}
          value={capital.singleThreadedCount}
          more={words.capital.singleThreadedWhat}
        />
        <Tile name={words.capital.won} value={won.clients} more={words.capital.wonOthers(won.others)} />
        <Tile
          name={words.capital.tenure}
          value={words.capital.years(number(tenure.medianYears))}
          more={words.capital.tenureMean(number(tenure.meanYears))}
        />
        <Tile
          name={words.capital.satisfaction}
          value={satisfaction.mean === null ? "–" : `${number(satisfaction.mean)} / 10`}
          more={
            satisfaction.withheld
              ? words.capital.withheld
              : words.capital.respondents(satisfaction.respondentsAtLeast ?? 0, satisfaction.quarter)
          }
        />
      </ul>
      <Worth capital={capital} />
      {capital.singleThreaded && <SingleThreaded list={capital.singleThreaded} />}
      <Basis basis={capital.basis} />
    </>
  );
}

function Worth({ capital: { worth, clientsOfUnknownValue } }: { capital: Capital }) {
  const words = useWords().capital;
  return (
    <section className="card">
      <h2>{words.worth}</h2>
      {worth.map((one) => (
        <WorthBars key={one.currency} worth={one} />
      ))}
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
            <td className="number">{money(assets)}</td>
            <td className="number">{money(loans)}</td>
            <td className="number">{percent(largestShare)}</td>
            <td className="number">{number(herfindahl, 3)}</td>
          </tr>
        ))}
      </Table>
      {clientsOfUnknownValue > 0 && <p className="hint">{words.unknownValue(clientsOfUnknownValue)}</p>}
    </section>
  );
}

/**
 * Assets split into the ten largest clients and all others, and loans beside them: never added up, never across
 * currencies.
 */
function WorthBars({ worth: { currency, assets, loans, largestShare } }: { worth: Capital["worth"][number] }) {
  const words = useWords().capital;
  const format = useMemo(() => (value: number) => money({ amountMinor: value, currency }, "short"), [currency]);
  const [labels, series] = useMemo(() => {
    const largest = assets.amountMinor * (largestShare ?? 0);
    return [
      [`${words.assets} ${currency}`, `${words.loans} ${currency}`],
      [
        { name: words.tenLargest, values: [largest, 0], colour: "--warn" as const },
        { name: words.allOthers, values: [assets.amountMinor - largest, 0], colour: "--accent" as const },
        { name: words.loans, values: [0, loans.amountMinor], colour: "--edge" as const },
      ],
    ] as const;
  }, [words, currency, assets, loans, largestShare]);
  return <BarChart labels={labels} series={series} format={format} />;
}

function SingleThreaded({ list }: { list: NonNullable<Capital["singleThreaded"]> }) {
  const words = useWords();
  const left = list.totalCount - list.nodes.length;
  return (
    <section className="card">
      <h2>{words.capital.singleThreaded}</h2>
      {list.nodes.length === 0 && <p className="hint">{words.nothing}</p>}
      <ul className="tags">
        {list.nodes.map((client) => (
          <li key={client.id} className="tag">
            {clientName(client, words)}
          </li>
        ))}
      </ul>
      {left > 0 && <p className="left">{words.explore.notShown(left)}</p>}
    </section>
  );
}
