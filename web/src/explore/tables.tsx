import { useState } from "react";
import { Head } from "../ui/table";
import { useFormat } from "../ui/useFormat";
import { useNameOf } from "../ui/useWords";
import type { Step } from "./history";
import type { Card } from "./ties";
import type { Visible } from "./visible";
import { useExploreWords } from "./words";

/** How many rows are written at a time: a browser is slow with ten thousand. */
const rowsAtOnce = 200;

/** The same network as two tables, for a keyboard and a screen reader. */
export function Tables({
  shown,
  nameOf,
  onSelect,
  act,
}: {
  shown: Visible;
  nameOf: (card: Card) => string;
  onSelect: (id: string) => void;
  act: (step: Step) => void;
}) {
  const words = useExploreWords();
  const nameOfBranch = useNameOf();
  const format = useFormat();
  const explore = words;
  const names = new Map(shown.nodes.map((card) => [card.id, nameOf(card)]));
  const nodes = useRows([...shown.nodes].sort((a, b) => (shown.degree.get(b.id) ?? 0) - (shown.degree.get(a.id) ?? 0)));
  const ties = useRows(shown.ties);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="tables" tabIndex={0} aria-label={explore.table}>
      <table>
        <caption>{explore.nodes(shown.nodes.length)}</caption>
        <Head
          columns={[explore.name, explore.kindHead, explore.branchOf, { number: explore.tieCount }, explore.actions]}
        />
        <tbody>
          {nodes.rows.map((card) => (
            <tr key={card.id}>
              <th scope="row">
                <button type="button" className="quiet" onClick={() => onSelect(card.id)}>
                  {names.get(card.id)}
                </button>
              </th>
              <td>{words.kind[card.__typename]}</td>
              <td>{card.__typename === "Manager" && card.branch ? nameOfBranch(card.branch) : ""}</td>
              <td className="number">{shown.degree.get(card.id) ?? 0}</td>
              <td>
                <button
                  type="button"
                  className="second small"
                  aria-label={`${explore.hide}: ${names.get(card.id)}`}
                  onClick={() => act({ type: "hide", id: card.id })}
                >
                  {explore.hide}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {nodes.more}
      <table>
        <caption>{explore.ties(shown.ties.length)}</caption>
        <Head columns={[explore.from, explore.tieName, explore.to, { number: explore.weight }, explore.since]} />
        <tbody>
          {ties.rows.map(({ id, source, target, kind, weight, since }) => (
            <tr key={id}>
              <td>{names.get(source)}</td>
              <td>{words.tieKind[kind]}</td>
              <td>{names.get(target)}</td>
              <td className="number">{weight}</td>
              <td>{since && format.day(since)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ties.more}
    </section>
  );
}

/** The first of many rows, and a button for more of them. */
function useRows<Row>(all: readonly Row[]) {
  const words = useExploreWords();
  const [limit, setLimit] = useState(rowsAtOnce);
  const left = all.length - limit;
  return {
    rows: all.slice(0, limit),
    more: left > 0 && (
      <p className="left">
        {words.notShown(left)}{" "}
        <button type="button" className="second" onClick={() => setLimit(limit + rowsAtOnce)}>
          {words.more}
        </button>
      </p>
    ),
  };
}
