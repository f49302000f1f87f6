import type { Dispatch } from "react";
import type { Viewer } from "../api/useViewer";
import type { Step } from "./history";
import { useExploreWords } from "./words";

/** An empty canvas: where one can begin. */
export function Begin(props: { viewer: Viewer; act: Dispatch<Step>; onSelect: (id: string) => void }) {
  const { viewer, act, onSelect } = props;
  const words = useExploreWords();
  const { manager, branches } = viewer;
  const put = (id: string) => {
    act({ type: "add", ids: [id] });
    onSelect(id);
  };
  return (
    <div className="begin">
      <p>{words.empty}</p>
      <div className="row">
        {manager && (
          <button type="button" onClick={() => put(manager.id)}>
            {words.beginWithMe}
          </button>
        )}
        {branches[0] && (
          <button
            type="button"
            className="second"
            onClick={() => {
              const { id } = branches[0]!;
              put(id);
              act({ type: "expand", id, name: "staff" });
            }}
          >
            {words.beginWithBranch}
          </button>
        )}
      </div>
    </div>
  );
}
