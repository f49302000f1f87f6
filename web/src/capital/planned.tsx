import { useMemo } from "react";
import type { HandoverPlanQuery } from "../api/operations";
import { BarChart } from "../ui/barChart";
import { Basis } from "../ui/basis";
import { Table } from "../ui/table";
import { useWords } from "../ui/useWords";
import { clientName } from "./clientName";

type Plan = NonNullable<HandoverPlanQuery["handoverPlan"]>;

const wholeClients = (value: number) => (Number.isInteger(value) ? String(value) : "");

/** Who would take how many, and client by client with the reasons. */
export function Planned({ plan, onMore }: { plan: Plan; onMore?: (() => void) | undefined }) {
  const words = useWords();
  const { successors, handovers } = plan;
  const [labels, series] = useMemo(() => {
    const top = successors.slice(0, 12);
    return [
      top.map(({ manager }) => manager.name),
      [
        { name: words.capital.leadsNow, values: top.map(({ clientsNow }) => clientsNow), colour: "--edge" as const },
        { name: words.capital.takes, values: top.map(({ taken }) => taken), colour: "--accent" as const },
      ],
    ] as const;
  }, [successors, words]);
  const nobody = plan.unplanned;
  const nobodyLeft = (nobody?.totalCount ?? 0) - (nobody?.nodes.length ?? 0);
  const left = (handovers?.totalCount ?? 0) - (handovers?.nodes.length ?? 0);
  return (
    <>
      <p>
        {words.capital.planned(plan.plannedCount, plan.clientCount)} {plan.isProvenBest && words.capital.proven}
      </p>
      <BarChart labels={labels} series={series} format={wholeClients} />
      <Table
        label={words.capital.successor}
        columns={[words.capital.successor, { number: words.capital.leadsNow }, { number: words.capital.takes }]}
      >
        {successors.map(({ manager, clientsNow, taken }) => (
          <tr key={manager.id}>
            <th scope="row">{manager.name}</th>
            <td className="number">{clientsNow}</td>
            <td className="number">{taken}</td>
          </tr>
        ))}
      </Table>
      {handovers && (
        <Table
          label={words.capital.handover}
          columns={[words.kind.Client, words.capital.successor, { number: words.capital.score }, words.capital.why]}
        >
          {handovers.nodes.map(({ client, successor, score, reason }) => (
            <tr key={client.id}>
              <th scope="row">{clientName(client, words)}</th>
              <td>{successor.name}</td>
              <td className="number">{score.toFixed(2)}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </Table>
      )}
      {left > 0 && (
        <p className="left">
          {words.explore.notShown(left)}{" "}
          {onMore && (
            <button type="button" className="second small" onClick={onMore}>
              {words.explore.more}
            </button>
          )}
        </p>
      )}
      {nobody && nobody.totalCount > 0 && (
        <p>
          {words.capital.nobodyFor} {nobody.nodes.map((client) => clientName(client, words)).join(", ")}
          {nobodyLeft > 0 && <span className="left"> {words.explore.notShown(nobodyLeft)}</span>}
        </p>
      )}
      <Basis basis={plan.basis} />
    </>
  );
}
