import { useState } from "react";
import { useQuery } from "urql";
import { wordsOf } from "../api/client";
import { HandoverPlanDocument } from "../api/operations";
import { Refusal } from "../ui/refusal";
import { useWords } from "../ui/useWords";
import { CarryOut } from "./carryOut";
import { Planned } from "./planned";

/** How many clients are told one by one, before and after more are asked for. */
const atFirst = 20;
const most = 100;

/** To whom the clients of somebody who leaves would go: worked out when asked for, carried out when confirmed. */
export function Handover({ managerId }: { managerId: string }) {
  const words = useWords();
  const [isWanted, setWanted] = useState(false);
  const [first, setFirst] = useState(atFirst);
  const [{ data, error, fetching }] = useQuery({
    query: HandoverPlanDocument,
    variables: { managerId, first },
    pause: !isWanted,
  });
  const plan = data?.handoverPlan;
  const [done, setDone] = useState(0);
  return (
    <section className="card">
      <h2>{words.capital.handover}</h2>
      {!isWanted && (
        <button type="button" onClick={() => setWanted(true)}>
          {words.capital.plan}
        </button>
      )}
      {fetching && <p className="waiting">{words.loading}</p>}
      <Refusal words={error && wordsOf(error)} />
      <div role="status">{done > 0 && <p className="done">{words.capital.handedOver(done)}</p>}</div>
      {plan && plan.clientCount > 0 && <Planned plan={plan} onMore={first < most ? () => setFirst(most) : undefined} />}
      {plan?.clientCount === 0 && <p className="hint">{words.capital.noClients}</p>}
      {plan?.reassignments && plan.reassignments.length > 0 && (
        <CarryOut name={plan.manager.name} drafts={plan.reassignments} onDone={(count) => setDone(done + count)} />
      )}
      {isWanted && !fetching && !plan && !error && <p className="hint">{words.capital.notYours}</p>}
    </section>
  );
}
