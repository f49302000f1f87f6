import { useMemo } from "react";
import { useQuery } from "urql";
import { wordsOf } from "../api/client";
import { PortfolioAtRiskDocument, type PortfolioAtRiskQuery } from "../api/operations";
import { BarChart } from "../ui/barChart";
import { Basis } from "../ui/basis";
import { money } from "../ui/money";
import { Refusal } from "../ui/refusal";
import { Table } from "../ui/table";
import { useWords } from "../ui/useWords";
import { clientName } from "./clientName";

type AtRiskClients = NonNullable<NonNullable<PortfolioAtRiskQuery["portfolioAtRisk"]>["clients"]>;

/** What the bank may lose when a manager leaves, client by client. */
export function AtRisk({ managerId, asOf }: { managerId: string; asOf: string }) {
  const words = useWords();
  const [{ data, error, fetching }] = useQuery({ query: PortfolioAtRiskDocument, variables: { managerId, asOf } });
  const risk = data?.portfolioAtRisk;
  if (fetching) return <p className="waiting">{words.loading}</p>;
  if (!risk) return error ? <Refusal words={wordsOf(error)} /> : null;
  return (
    <section className="card">
      <h2>{words.capital.atRisk}</h2>
      <p className="large">
        {risk.worth.map(({ currency, assetsAtRisk, assets }) => (
          <span key={currency}>
            {words.capital.ofTotal(money(assetsAtRisk), money(assets))}
            <br />
          </span>
        ))}
      </p>
      <p className="hint">{words.capital.clientsAtRisk(risk.clientsAtRisk.toFixed(1), risk.clientCount)}</p>
      {risk.clients && risk.mainCurrency && <AtRiskClients clients={risk.clients} currency={risk.mainCurrency} />}
      <Basis basis={risk.basis} />
    </section>
  );
}

function AtRiskClients({ clients, currency }: { clients: AtRiskClients; currency: string }) {
  const words = useWords();
  const format = useMemo(() => (value: number) => money({ amountMinor: value, currency }, "short"), [currency]);
  const [labels, series] = useMemo(() => {
    const top = clients.nodes.slice(0, 12);
    const inMain = ({ worth }: AtRiskClients["nodes"][number]) => worth.find((one) => one.currency === currency);
    const atRisk = top.map((one) => inMain(one)?.assetsAtRisk.amountMinor ?? 0);
    const safe = top.map((one, place) => (inMain(one)?.assets.amountMinor ?? 0) - atRisk[place]!);
    return [
      top.map(({ client }) => clientName(client, words)),
      [
        { name: words.capital.atRiskPart, values: atRisk, colour: "--warn" as const },
        { name: words.capital.rest, values: safe, colour: "--accent" as const },
      ],
    ] as const;
  }, [clients, currency, words]);
  const left = clients.totalCount - clients.nodes.length;
  return (
    <>
      <BarChart labels={labels} series={series} format={format} />
      <Table
        label={words.capital.atRisk}
        columns={[
          words.kind.Client,
          { number: words.capital.chance },
          { number: words.capital.atRiskPart },
          words.capital.why,
        ]}
      >
        {clients.nodes.map(({ client, chance, worth, reason }) => (
          <tr key={client.id}>
            <th scope="row">{clientName(client, words)}</th>
            <td className="number">{Math.round(chance * 100)} %</td>
            <td className="number">{worth.map(({ assetsAtRisk }) => money(assetsAtRisk)).join(" · ")}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </Table>
      {left > 0 && <p className="left">{words.explore.notShown(left)}</p>}
    </>
  );
}
