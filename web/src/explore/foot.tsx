import type { Dispatch } from "react";
import type { Step } from "./history";
import type { Visible } from "./visible";
import { useExploreWords } from "./words";

/** How much is shown, how much is not, and what went wrong. */
export function Foot(props: {
  shown: Visible;
  asOf: string | null;
  /** What the API holds of what was followed, beyond what was brought. */
  notBrought: number;
  isMeasureMissing: boolean;
  note: string | false | undefined;
  fault: string | null;
  act: Dispatch<Step>;
}) {
  const { shown, asOf, notBrought, isMeasureMissing, note, fault, act } = props;
  const words = useExploreWords();
  return (
    <p className="foot" role="status">
      {fault ? <span className="refusal">{fault}</span> : note && <span>{note}</span>}
      <span>
        {words.nodes(shown.nodes.length)} · {words.ties(shown.ties.length)}
        {asOf && ` · ${words.asOf} ${asOf}`}
      </span>
      {shown.left > 0 && (
        <>
          <span>{words.hiddenCount(shown.left)}</span>
          <button type="button" className="quiet" onClick={() => act({ type: "showAll" })}>
            {words.showHidden}
          </button>
        </>
      )}
      {isMeasureMissing && <span className="left">{words.noMeasure}</span>}
      {notBrought > 0 && <span className="left">{words.notShown(notBrought)}</span>}
    </p>
  );
}
