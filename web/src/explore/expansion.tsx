import type { Step } from "./history";
import type { Loaded } from "./load";
import type { TieName } from "./ties";
import { useExploreWords } from "./words";

/** One way to go on from a node: with its count before it is followed, and with what was left out after. */
export function Expansion({
  id,
  tie,
  count,
  loaded,
  act,
}: {
  id: string;
  tie: TieName;
  count: number;
  loaded: Loaded;
  act: (step: Step) => void;
}) {
  const words = useExploreWords();
  const followed = loaded.followed.find((one) => one.id === id && one.name === tie);
  if (!followed)
    return (
      <li>
        <button
          type="button"
          className="second"
          disabled={count === 0}
          onClick={() => act({ type: "expand", id, name: tie })}
        >
          {words.tie[tie]} <b>{count}</b>
        </button>
      </li>
    );
  const left = followed.total - followed.shown;
  return (
    <li className="open">
      <span>
        {words.tie[tie]} <b>{followed.shown}</b> <span className="unseen">{words.expanded}</span>
      </span>
      <button type="button" className="quiet" onClick={() => act({ type: "fold", id, name: tie })}>
        {words.fold}
      </button>
      {left > 0 && (
        <span className="left">
          {words.notShown(left)}{" "}
          <button type="button" className="second" onClick={() => act({ type: "expand", id, name: tie })}>
            {words.more}
          </button>
        </span>
      )}
    </li>
  );
}
