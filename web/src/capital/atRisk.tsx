import { useMemo } from "react";
import { PortfolioAtRiskDocument, type PortfolioAtRiskQuery } from "../api/operations";
import { BarChart } from "../ui/barChart";
import { Basis } from "../ui/basis";
import { clientName } from "../ui/clientName";
import { type Column, DataTable } from "../ui/dataTable";
import { Empty, Query } from "../ui/query";
import { useFormat } from "../ui/useFormat";
import { usePages } from "../ui/usePages";
import { useWords } from "../ui/useWords";
import { useCapitalWords } from "./words";

type Risk = NonNullable<PortfolioAtRiskQuery["portfolioAtRisk"]>;
type Clients = NonNullable<Risk["clients"]>;
type Row = Clients["nodes"][number];
interface Asked {
  readonly managerId: string;
  readonly asOf: string;
  readonly after?: string | null;
}

/** What the bank may lose when a manager leaves, client by client. */
export function AtRisk({ managerId, asOf }: Asked) {
  const words = useCapitalWords();
  const asked: Asked = { managerId, asOf };
  return (
    <Query query={PortfolioAtRiskDocument} variables={asked} shape="table">
      {({ portfolioAtRisk: risk }) =>
        risk ? (
          <section className="card">
            <h2>{words.atRisk}</h2>
            <Sums risk={risk} />
            {risk.clients && <Clients first={risk.clients} currency={risk.mainCurrency} asked={asked} />}
            <Basis basis={risk.basis} />
          </section>
        ) : (
          <Empty>{words.notYours}</Empty>
        )
      }
    </Query>
  );
}

/** What is known is added up; how much is not known stands beside it. */
function Sums({ risk: { worth, clientsOfUnknownValue: unknown, clientCount, clientsAtRisk } }: { risk: Risk }) {
  const words = useCapitalWords();
  const format = useFormat();
  const all = format.number(clientCount);
  const isUnknown = clientCount > 0 && unknown === clientCount;
  return (
    <div className="stack">
      {isUnknown ? (
        <p className="large">{words.unknown}</p>
      ) : (
        worth.map(({ currency, assetsAtRisk, assets }) => (
          <p key={currency} className="large">
            {words.ofTotal(format.money(assetsAtRisk), format.money(assets))}
          </p>
        ))
      )}
      {unknown > 0 && (
        <p className="left">{isUnknown ? words.allUnknown(all) : words.unknownOf(format.number(unknown), all)}</p>
      )}
      <p className="hint">{words.clientsAtRisk(format.number(clientsAtRisk, 1), all)}</p>
    </div>
  );
}

function Clients({ first, currency, asked }: { first: Clients; currency: string | null; asked: Asked }) {
  const everywhere = useWords();
  const words = useCapitalWords();
  const format = useFormat();
  const pages = usePages(first, PortfolioAtRiskDocument, asked, ({ portfolioAtRisk }) => portfolioAtRisk?.clients);
  const lost = ({ worth }: Row) =>
    worth.length > 0 ? worth.map(({ assetsAtRisk }) => format.money(assetsAtRisk)).join(" · ") : words.unknown;
  const columns: readonly Column<Row>[] = [
    {
      id: "client",
      name: everywhere.client,
      cell: ({ client }) => clientName(client, everywhere),
      value: ({ client }) => clientName(client, everywhere),
    },
    {
      id: "chance",
      name: words.chance,
      isNumber: true,
      cell: ({ chance }) => format.percent(Math.round(chance * 100) / 100),
      value: ({ chance }) => Math.round(chance * 100) / 100,
    },
    {
      id: "worth",
      name: currency ? `${words.atRiskPart} (${currency})` : words.atRiskPart,
      isNumber: true,
      cell: lost,
      value: (row) => inCurrency(row, currency)?.assetsAtRisk.amountMinor ?? null,
    },
    { id: "why", name: words.why, isProse: true, cell: ({ reason }) => reason },
  ];
  return (
    <>
      {currency && <RiskBars clients={first} currency={currency} />}
      <DataTable
        label={words.atRisk}
        columns={columns}
        rows={pages.rows}
        idOf={({ client }) => client.id}
        pages={pages}
        file="clients-at-risk"
      />
    </>
  );
}

const inCurrency = ({ worth }: Row, currency: string | null) => worth.find((one) => one.currency === currency);

function RiskBars({ clients, currency }: { clients: Clients; currency: string }) {
  const everywhere = useWords();
  const words = useCapitalWords();
  const format = useFormat();
  const short = useMemo(
    () => (value: number) => format.money({ amountMinor: value, currency }, "short"),
    [currency, format],
  );
  const [labels, series] = useMemo(() => {
    const top = clients.nodes.filter((row) => inCurrency(row, currency)).slice(0, 12);
    const atRisk = top.map((row) => inCurrency(row, currency)!.assetsAtRisk.amountMinor);
    const safe = top.map((row, place) => inCurrency(row, currency)!.assets.amountMinor - atRisk[place]!);
    return [
      top.map(({ client }) => clientName(client, everywhere)),
      [
        { name: words.atRiskPart, values: atRisk, colour: "--data-risk" as const },
        { name: words.rest, values: safe, colour: "--data-two" as const },
      ],
    ] as const;
  }, [clients, currency, words, everywhere]);
  return labels.length > 0 && <BarChart labels={labels} series={series} format={short} />;
}
