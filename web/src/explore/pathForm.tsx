import { useMemo, useState } from "react";
import type { Step } from "./history";
import type { Loaded } from "./load";
import type { Card } from "./ties";
import type { View } from "./view";
import { useExploreWords } from "./words";

/** Looks for the shortest ways of introduction between two nodes on the canvas, and tells those that were found. */
export function PathForm({
  view,
  loaded,
  nameOf,
  act,
}: {
  view: View;
  loaded: Loaded;
  nameOf: (card: Card) => string;
  act: (step: Step) => void;
}) {
  const words = useExploreWords();
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  // There may be thousands: they are made once.
  const [people, targets] = useMemo(() => {
    const cards = [...loaded.nodes.values()];
    const options = (...kinds: readonly Card["__typename"][]) =>
      cards
        .filter(({ __typename }) => kinds.includes(__typename))
        .map((card) => (
          <option key={card.id} value={card.id}>
            {nameOf(card)}
          </option>
        ));
    return [options("Manager"), options("Manager", "Client")] as const;
  }, [loaded, nameOf]);
  if (people.length === 0 || targets.length < 2) return null;
  return (
    <fieldset>
      <legend>{words.path}</legend>
      <label className="field">
        {words.pathFrom}
        <select value={from} onChange={({ target }) => setFrom(target.value)}>
          <option value="">…</option>
          {people}
        </select>
      </label>
      <label className="field">
        {words.pathTo}
        <select value={to} onChange={({ target }) => setTo(target.value)}>
          <option value="">…</option>
          {targets}
        </select>
      </label>
      <div className="row">
        <button
          type="button"
          className="second"
          disabled={!from || !to || from === to}
          onClick={() => act({ type: "path", from, to })}
        >
          {words.pathFind}
        </button>
        {view.paths.length > 0 && (
          <button type="button" className="quiet" onClick={() => act({ type: "withoutPaths" })}>
            {words.fold}
          </button>
        )}
      </div>
      <div role="status">
        {loaded.introductions.map(({ paths, toClient }) => (
          <ol key={toClient?.id ?? paths[0]?.people.at(-1)?.id ?? "none"} className="stack">
            {paths.map(({ hops, people: chain }) => (
              <li key={chain.map(({ id }) => id).join()}>
                <b>{words.pathLength(hops)}</b>{" "}
                {[...chain, ...(toClient ? [toClient] : [])].map((card) => nameOf(card)).join(" → ")}
              </li>
            ))}
            {paths.length === 0 && <li>{words.pathNone}</li>}
          </ol>
        ))}
      </div>
    </fieldset>
  );
}
