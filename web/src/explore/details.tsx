import { Expansion } from "./expansion";
import type { Step } from "./history";
import { Known } from "./known";
import type { Loaded } from "./load";
import type { Card } from "./ties";
import type { View } from "./view";
import { useExploreWords } from "./words";

/** What is known of a node, and where one can go from it, with counts before anything is fetched. */
export function Details({
  card,
  name,
  view,
  loaded,
  placeOf,
  act,
}: {
  card: Card;
  name: string;
  /** Where a node is on the canvas. */
  placeOf: (id: string) => readonly [number, number];
  view: View;
  loaded: Loaded;
  act: (step: Step) => void;
}) {
  const words = useExploreWords();
  const isPinned = card.id in view.pinned;
  return (
    <section className="details" aria-label={words.details}>
      <p className="tag">{words.kind[card.__typename]}</p>
      <h2>{name}</h2>
      <div className="row">
        <button type="button" className="second" onClick={() => act({ type: "hide", id: card.id })}>
          {words.hide}
        </button>
        {!isPinned && (
          <button
            type="button"
            className="second"
            onClick={() => act({ type: "pin", id: card.id, at: placeOf(card.id) })}
          >
            {words.pin}
          </button>
        )}
        {isPinned && (
          <button type="button" className="second" onClick={() => act({ type: "unpin", id: card.id })}>
            {words.unpin}
          </button>
        )}
      </div>
      <Known card={card} asOf={view.asOf}>
        {(facts, counts) => (
          <>
            <dl>
              {facts
                .filter(([, value]) => value)
                .map(([term, value]) => (
                  <div key={term}>
                    <dt>{term}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
            </dl>
            <h3>{words.expand}</h3>
            <ul className="expansions">
              {counts.map(([tie, count]) => (
                <Expansion key={tie} id={card.id} tie={tie} count={count} loaded={loaded} act={act} />
              ))}
            </ul>
          </>
        )}
      </Known>
    </section>
  );
}
