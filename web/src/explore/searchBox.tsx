import { useEffect, useId, useRef, useState } from "react";
import { useClient } from "urql";
import { ExploreSearchClientsDocument, ExploreSearchDocument } from "../api/operations";
import type { Viewer } from "../api/useViewer";
import { useWords } from "../ui/useWords";
import { type Card, isCard } from "./ties";

const pauseMs = 180;
/** Who may know clients by name may look for them. */
const namesClients = (viewer: Viewer) =>
  viewer.leads || viewer.roles.some((role) => ["MANAGER", "BRANCH_HEAD", "COMPLIANCE"].includes(role));

/** Type-ahead over people, knowledge, topics, branches, and the clients whom the viewer may name. */
export function SearchBox(props: {
  viewer: Viewer;
  label: string;
  nameOf: (card: Card) => string;
  onChoose: (card: Card) => void;
}) {
  const { viewer, label, nameOf, onChoose } = props;
  const words = useWords();
  const client = useClient();
  const list = useId();
  const field = useId();
  const [text, setText] = useState("");
  const [hits, setHits] = useState<readonly Card[]>();
  const [at, setAt] = useState(0);
  const asked = useRef("");
  useEffect(() => {
    const wanted = text.trim();
    asked.current = wanted;
    if (!wanted) return setHits(undefined);
    const timer = setTimeout(async () => {
      const [found, clients] = await Promise.all([
        client.query(ExploreSearchDocument, { text: wanted }),
        namesClients(viewer) ? client.query(ExploreSearchClientsDocument, { text: wanted }) : undefined,
      ]);
      if (asked.current !== wanted) return;
      const { search, branches } = found.data ?? {};
      const nodes = [...(search?.nodes ?? []), ...(clients?.data?.clients.nodes ?? []), ...(branches?.nodes ?? [])];
      setHits(nodes.filter(isCard));
      setAt(0);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text, client, viewer]);
  const choose = (card: Card | undefined) => {
    if (!card) return;
    onChoose(card);
    setText("");
    setHits(undefined);
  };
  const isOpen = hits !== undefined;
  return (
    <div className="search">
      <label htmlFor={field} className="hint">
        {label}
      </label>
      <input
        id={field}
        type="search"
        role="combobox"
        autoComplete="off"
        maxLength={100}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && hits[at] ? `${list}-${at}` : undefined}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (!isOpen) return;
          if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            const step = event.key === "ArrowDown" ? 1 : -1;
            setAt((at + step + hits.length) % Math.max(hits.length, 1));
          } else if (event.key === "Enter") {
            event.preventDefault();
            choose(hits[at]);
          } else if (event.key === "Escape") setHits(undefined);
        }}
      />
      <div role="listbox" id={list} aria-label={label} className="hits" hidden={!isOpen}>
        {hits?.map((card, place) => (
          <div
            key={card.id}
            id={`${list}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(card);
            }}
          >
            <i className={`dot dot-${card.__typename}`} aria-hidden="true" />
            <span>{nameOf(card)}</span>
            <small>
              {card.__typename === "Manager" && card.branch ? card.branch.name : words.kind[card.__typename]}
            </small>
          </div>
        ))}
        {hits?.length === 0 && (
          <div role="option" aria-selected="false" aria-disabled="true" tabIndex={-1} className="hint">
            {words.explore.noHits}
          </div>
        )}
      </div>
    </div>
  );
}
