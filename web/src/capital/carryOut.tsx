import { useState } from "react";
import { useClient } from "urql";
import { ClientVersionsDocument, ReassignClientsDocument } from "../api/operations";
import { useAct } from "../api/useAct";
import { Button } from "../ui/button";
import { clientName } from "../ui/clientName";
import { Confirm } from "../ui/dialog";
import type { Money } from "../ui/format";
import { useFormat } from "../ui/useFormat";
import { useWords } from "../ui/useWords";
import type { Plan } from "./handover";
import type { Done } from "./receipt";
import type { Chosen } from "./review";
import { useCapitalWords } from "./words";

/** As many ids as one question takes. */
const atATime = 100;

/**
 * Hands clients over as reviewed, once the viewer was told how many people and how much money it is, and confirmed it. A client that was
 * changed since the plan was made is refused, and with it all of its draft.
 */
export function CarryOut(props: { plan: Plan; chosen: readonly Chosen[]; on: string; onDone: (done: Done) => void }) {
  const { plan, chosen, on, onDone } = props;
  const everywhere = useWords();
  const words = useCapitalWords();
  const format = useFormat();
  const client = useClient();
  const reassign = useAct(ReassignClientsDocument);
  const [isAsked, setAsked] = useState(false);
  const successors = new Set(chosen.map(({ to }) => to.id)).size;
  const wanted = new Map(chosen.map((one) => [one.row.client.id, one] as const));
  const carryOut = async () => {
    const done: Chosen[] = [];
    for (const { fromManagerId, clients } of plan.reassignments ?? []) {
      const some = clients.flatMap(({ clientId, expectedVersion }) => {
        const one = wanted.get(clientId);
        return one ? [{ clientId, toManagerId: one.to.id, expectedVersion }] : [];
      });
      if (some.length === 0) continue;
      if (!(await reassign.run({ fromManagerId, on, clients: some }))) break;
      done.push(...some.map(({ clientId }) => wanted.get(clientId)!));
    }
    if (done.length === 0) return;
    const versions = new Map<string, number>();
    for (let from = 0; from < done.length; from += atATime) {
      const ids = done.slice(from, from + atATime).map(({ row }) => row.client.id);
      const { data } = await client.query(ClientVersionsDocument, { ids }, { requestPolicy: "network-only" });
      for (const node of data?.nodes ?? []) if (node && "version" in node) versions.set(node.id, node.version);
    }
    onDone({
      from: plan.manager,
      on,
      clients: done.map(({ row, to }) => ({
        id: row.client.id,
        name: clientName(row.client, everywhere),
        to,
        version: versions.get(row.client.id),
      })),
    });
    setAsked(false);
  };
  return (
    <>
      <p>
        <Button isDisabled={chosen.length === 0} onPress={() => setAsked(true)}>
          {words.handOver(chosen.length)}
        </Button>
      </p>
      <Confirm
        isOpen={isAsked}
        isDangerous
        title={words.confirmTitle(chosen.length)}
        action={words.handOverNow}
        isPending={reassign.isRunning}
        refusal={reassign.refusal}
        onConfirm={() => void carryOut()}
        onClose={() => setAsked(false)}
      >
        <dl>
          <dt>{words.from}</dt>
          <dd>{plan.manager.name}</dd>
          <dt>{words.people}</dt>
          <dd>{format.number(successors)}</dd>
          <dt>{words.money}</dt>
          <dd>
            {assetsOf(chosen)
              .map((sum) => format.money(sum))
              .join(" · ") || words.unknown}
          </dd>
          <dt>{words.firstDay}</dt>
          <dd>{format.day(on)}</dd>
        </dl>
        <p>{words.confirmHandOver}</p>
        <p className="hint">{words.notUndone}</p>
      </Confirm>
    </>
  );
}

/** Assets by currency, never added up across them. */
function assetsOf(chosen: readonly Chosen[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { row } of chosen)
    for (const { currency, assets } of row.client.worth)
      sums.set(currency, (sums.get(currency) ?? 0) + assets.amountMinor);
  return [...sums].map(([currency, amountMinor]) => ({ currency, amountMinor }));
}
