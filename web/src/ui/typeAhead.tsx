import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useWords } from "./useWords";
import "./typeAhead.css";

const pauseMs = 180;

export interface Found<Hit> {
  readonly hits: readonly Hit[];
  /** Whether more would fit than were brought. */
  readonly isCut: boolean;
}

/**
 * A field that offers what it finds while somebody types; a choice empties it. `find` throws what is to be told instead
 * of hits.
 */
export function TypeAhead<Hit extends { readonly id: string }>(props: {
  label: string;
  find: (text: string) => Promise<Found<Hit>>;
  show: (hit: Hit) => ReactNode;
  onChoose: (hit: Hit) => void;
}) {
  const { label, find, show, onChoose } = props;
  const words = useWords();
  const list = useId();
  const field = useId();
  const [text, setText] = useState("");
  const [hits, setHits] = useState<readonly Hit[]>();
  const [isCut, setCut] = useState(false);
  const [fault, setFault] = useState<string>();
  const [at, setAt] = useState(0);
  const asked = useRef("");
  useEffect(() => {
    const wanted = text.trim();
    asked.current = wanted;
    setFault(undefined);
    if (!wanted) return setHits(undefined);
    const told = (then: () => void) => asked.current === wanted && then();
    const timer = setTimeout(
      () =>
        void find(wanted).then(
          (found) =>
            told(() => {
              setHits(found.hits);
              setCut(found.isCut);
              setFault(undefined);
              setAt(0);
            }),
          (error: Error) =>
            told(() => {
              setHits(undefined);
              setFault(error.message);
            }),
        ),
      pauseMs,
    );
    return () => clearTimeout(timer);
  }, [text, find]);
  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    onChoose(hit);
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
        onBlur={() => setHits(undefined)}
        onKeyDown={(event) => {
          // A form around the field is not sent by the choice of a hit.
          if (event.key === "Enter") event.preventDefault();
          if (!isOpen) return;
          if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            const step = event.key === "ArrowDown" ? 1 : -1;
            setAt((at + step + hits.length) % Math.max(hits.length, 1));
          } else if (event.key === "Enter") choose(hits[at]);
          else if (event.key === "Escape") setHits(undefined);
        }}
      />
      <div role="listbox" id={list} aria-label={label} className="hits" hidden={!isOpen}>
        {hits?.map((hit, place) => (
          <div
            key={hit.id}
            id={`${list}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(hit);
            }}
          >
            {show(hit)}
          </div>
        ))}
        {isCut && hits && hits.length > 0 && (
          <div role="option" aria-selected="false" aria-disabled="true" tabIndex={-1} className="left">
            {words.moreHits}
          </div>
        )}
        {hits?.length === 0 && (
          <div role="option" aria-selected="false" aria-disabled="true" tabIndex={-1} className="hint">
            {words.noHits}
          </div>
        )}
      </div>
      <div role="alert">{fault && <p className="refusal">{fault}</p>}</div>
    </div>
  );
}
