import type { Dispatch, ReactNode } from "react";
import type { History, Step } from "./history";
import { useExploreWords } from "./words";

/** What can be done with the whole canvas. */
export function Toolbar(props: {
  history: History;
  act: Dispatch<Step>;
  isTable: boolean;
  onTable: () => void;
  isMoving: boolean;
  onArrange: () => void;
  onFit: () => void;
  onLink: () => void;
  children: ReactNode;
}) {
  const { history, act, isTable, onTable, isMoving, onArrange, onFit, onLink, children } = props;
  const words = useExploreWords();
  const isEmpty = history.view.roots.length === 0;
  return (
    <div className="tools" role="toolbar" aria-label={words.actions}>
      <button type="button" className="second wide" aria-pressed={isTable} onClick={onTable}>
        {words.table}
      </button>
      <button
        type="button"
        className="quiet"
        disabled={history.past.length === 0}
        onClick={() => act({ type: "undo" })}
      >
        ↶ {words.undo}
      </button>
      <button
        type="button"
        className="quiet"
        disabled={history.future.length === 0}
        onClick={() => act({ type: "redo" })}
      >
        ↷ {words.redo}
      </button>
      <button type="button" className="quiet" onClick={onArrange}>
        {isMoving ? words.stopLayout : words.layout}
      </button>
      <button type="button" className="quiet" onClick={onFit}>
        {words.fit}
      </button>
      <button type="button" className="quiet" disabled={isEmpty} onClick={() => act({ type: "clear" })}>
        {words.clear}
      </button>
      <button type="button" className="quiet" disabled={isEmpty} onClick={onLink}>
        {words.link}
      </button>
      {children}
    </div>
  );
}
