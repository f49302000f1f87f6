import { useEffect, useState } from "react";
import { useNameOf } from "../ui/useWords";
import type { Step } from "./history";
import type { Loaded } from "./load";
import { measures } from "./measures";
import { PathForm } from "./pathForm";
import { type Card, nodeKinds, type TieKind } from "./ties";
import type { ColourBy, SizeBy, View } from "./view";
import { useExploreWords } from "./words";

const dayMs = 86_400_000;
/** How many days back the slider goes; the field beside it goes further. */
const daysBack = 3650;

const dayBefore = (today: string, days: number) =>
  new Date(Date.parse(today) - days * dayMs).toISOString().slice(0, 10);

/** What of the loaded is shown, on which day, and how it is drawn. */
export function Filters({
  view,
  loaded,
  today,
  nameOf: nameOfNode,
  act,
}: {
  view: View;
  loaded: Loaded;
  nameOf: (card: Card) => string;
  today: string;
  act: (step: Step) => void;
}) {
  const words = useExploreWords();
  const { kind: kindWords, tieKind } = useExploreWords();
  const nameOf = useNameOf();
  const branches = new Map(
    [...loaded.nodes.values()].flatMap((card) =>
      card.__typename === "Manager" && card.branch ? [[card.branch.id, card.branch] as const] : [],
    ),
  );
  const kinds = nodeKinds.filter((kind) => [...loaded.nodes.values()].some(({ __typename }) => __typename === kind));
  const tieKinds = [...new Set([...loaded.ties.values()].map(({ kind }) => kind))].sort() as TieKind[];
  return (
    <div className="filters">
      <AsOf value={view.asOf} today={today} onChange={(asOf) => act({ type: "change", to: { asOf } })} />
      {kinds.length > 0 && (
        <fieldset>
          <legend>{words.kinds}</legend>
          {kinds.map((kind) => (
            <label key={kind} className="check">
              <input
                type="checkbox"
                checked={!view.withoutKinds.includes(kind)}
                onChange={() => act({ type: "toggleKind", kind })}
              />
              <i className={`dot dot-${kind}`} aria-hidden="true" />
              {kindWords[kind]}
            </label>
          ))}
        </fieldset>
      )}
      {tieKinds.length > 0 && (
        <fieldset>
          <legend>{words.tieKinds}</legend>
          {tieKinds.map((kind) => (
            <label key={kind} className="check">
              <input
                type="checkbox"
                checked={!view.withoutTies.includes(kind)}
                onChange={() => act({ type: "toggleTie", kind })}
              />
              {tieKind[kind]}
            </label>
          ))}
        </fieldset>
      )}
      <PathForm view={view} loaded={loaded} nameOf={nameOfNode} act={act} />
      {branches.size > 1 && (
        <label className="field">
          {words.branch}
          <select
            value={view.branch ?? ""}
            onChange={({ target }) => act({ type: "change", to: { branch: target.value || null } })}
          >
            <option value="">{words.anyBranch}</option>
            {[...branches.values()].map((branch) => (
              <option key={branch.id} value={branch.id}>
                {nameOf(branch)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        {words.sizeBy}
        <select
          value={view.sizeBy}
          onChange={({ target }) => act({ type: "change", to: { sizeBy: target.value as SizeBy } })}
        >
          {(["same", "ties", ...measures] as const).map((size) => (
            <option key={size} value={size}>
              {words.size[size]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {words.colourBy}
        <select
          value={view.colourBy}
          onChange={({ target }) => act({ type: "change", to: { colourBy: target.value as ColourBy } })}
        >
          {(["kind", "branch", "community", "network"] as const).map((colour) => (
            <option key={colour} value={colour}>
              {words.colour[colour]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** A day, by slider or by calendar; nothing is asked until the slider is let go. */
function AsOf({
  value,
  today,
  onChange,
}: {
  value: string | null;
  today: string;
  onChange: (day: string | null) => void;
}) {
  const words = useExploreWords();
  const daysOf = (day: string | null) => (day ? Math.round((Date.parse(today) - Date.parse(day)) / dayMs) : 0);
  const [days, setDays] = useState(daysOf(value));
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows undo and links.
  useEffect(() => setDays(daysOf(value)), [value]);
  const give = (day: string) => onChange(day && day < today ? day : null);
  const settle = () => {
    const day = dayBefore(today, days);
    if (day !== (value ?? today)) give(day);
  };
  return (
    <fieldset>
      <legend>{words.asOf}</legend>
      <div className="row">
        <input
          type="date"
          aria-label={words.asOf}
          max={today}
          value={dayBefore(today, days)}
          onChange={({ target }) => target.value && give(target.value)}
        />
        {value && (
          <button type="button" className="quiet" onClick={() => onChange(null)}>
            {words.today}
          </button>
        )}
      </div>
      <input
        type="range"
        aria-label={words.asOf}
        aria-valuetext={dayBefore(today, days)}
        min={-daysBack}
        max={0}
        step={1}
        value={-Math.min(days, daysBack)}
        onChange={({ target }) => setDays(-Number(target.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
    </fieldset>
  );
}
