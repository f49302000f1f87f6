import { useId, useRef, useState } from "react";
import { type HandoverPlanQuery, ReassignClientsDocument } from "../api/operations";
import { useAct } from "../api/useAct";
import { Refusal } from "../ui/refusal";
import { useWords } from "../ui/useWords";

type Draft = NonNullable<NonNullable<HandoverPlanQuery["handoverPlan"]>["reassignments"]>[number];

/**
 * Hands clients over as planned, once the viewer has seen the plan and confirmed it. A client that was changed since
 * the plan was made is refused, and with it all of its draft.
 */
export function CarryOut(props: { name: string; drafts: readonly Draft[]; onDone: (count: number) => void }) {
  const { name, drafts, onDone } = props;
  const words = useWords();
  const reassign = useAct(ReassignClientsDocument);
  const [isAsked, setAsked] = useState(false);
  const question = useId();
  const begin = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    setAsked(false);
    begin.current?.focus();
  };
  const clients = drafts.flatMap((draft) => draft.clients);
  const successors = new Set(clients.map(({ toManagerId }) => toManagerId)).size;
  const carryOut = async () => {
    let count = 0;
    for (const { fromManagerId, clients: some } of drafts) {
      const isDone = await reassign.run({
        fromManagerId,
        clients: some.map(({ clientId, toManagerId, expectedVersion }) => ({ clientId, toManagerId, expectedVersion })),
      });
      if (!isDone) break;
      count += some.length;
    }
    if (count > 0) onDone(count);
  };
  return (
    <>
      <button ref={begin} type="button" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
        {words.capital.handOver(clients.length)}
      </button>
      {isAsked && (
        <fieldset className="confirm" aria-labelledby={question}>
          <p id={question}>{words.capital.confirmHandOver(clients.length, name, successors)}</p>
          <div className="row">
            <button type="button" disabled={reassign.isRunning} onClick={carryOut}>
              {words.capital.handOverNow}
            </button>
            <button type="button" className="quiet" disabled={reassign.isRunning} onClick={cancel}>
              {words.cancel}
            </button>
          </div>
          <Refusal words={reassign.refusal} />
        </fieldset>
      )}
    </>
  );
}
