import { useMemo } from "react";
import { BarChart } from "../ui/barChart";
import { Table } from "../ui/table";
import { useFormat } from "../ui/useFormat";
import { useCapitalWords } from "./words";

export interface Load {
  readonly manager: { readonly id: string; readonly name: string };
  readonly clientsNow: number;
  readonly taken: number;
}

const wholeClients = (value: number) => (Number.isInteger(value) ? String(value) : "");

/** How many clients each successor leads now, and would lead. */
export function Loads({ loads }: { loads: readonly Load[] }) {
  const words = useCapitalWords();
  const format = useFormat();
  const [labels, series] = useMemo(() => {
    const top = loads.slice(0, 12);
    return [
      top.map(({ manager }) => manager.name),
      [
        { name: words.leadsNow, values: top.map(({ clientsNow }) => clientsNow), colour: "--data-two" as const },
        { name: words.takes, values: top.map(({ taken }) => taken), colour: "--data-one" as const },
      ],
    ] as const;
  }, [loads, words]);
  return (
    <>
      <BarChart labels={labels} series={series} format={wholeClients} />
      <Table
        label={words.successor}
        columns={[words.successor, { number: words.leadsNow }, { number: words.after }, { number: words.takes }]}
      >
        {loads.map(({ manager, clientsNow, taken }) => (
          <tr key={manager.id}>
            <th scope="row">{manager.name}</th>
            <td className="number">{format.number(clientsNow)}</td>
            <td className="number">{format.number(clientsNow + taken)}</td>
            <td className="number">{format.number(taken)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
