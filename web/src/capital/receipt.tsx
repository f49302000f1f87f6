import { useState } from "react";
import { ReassignClientsDocument } from "../api/operations";
import { useAct } from "../api/useAct";
import { Button } from "../ui/button";
import { type Column, DataTable } from "../ui/dataTable";
import { Confirm } from "../ui/dialog";
import { useFormat } from "../ui/useFormat";
import { useWords } from "../ui/useWords";
import { useCapitalWords } from "./words";

interface Person {
  readonly id: string;
  readonly name: string;
}

interface HandedOver {
  readonly id: string;
  readonly name: string;
  readonly to: Person;
  /** As it was after the handover; undefined when it could not be read. */
  readonly version: number | undefined;
}

/** What was handed over. */
export interface Done {
  readonly from: Person;
  readonly on: string;
  readonly clients: readonly HandedOver[];
}

/** What was handed over to whom, to be kept; and the way back as long as nobody has changed these clients. */
export function Receipt({ done: { from, on, clients } }: { done: Done }) {
  const { client: clientHead } = useWords();
  const words = useCapitalWords();
  const format = useFormat();
  const reassign = useAct(ReassignClientsDocument);
  const [isAsked, setAsked] = useState(false);
  const [back, setBack] = useState<ReadonlySet<string>>(new Set());
  const left = clients.filter(({ id, version }) => version !== undefined && !back.has(id));
  const takeBack = async () => {
    const taken = new Set(back);
    for (const some of Map.groupBy(left, ({ to }) => to.id).values()) {
      const isDone = await reassign.run({
        fromManagerId: some[0]!.to.id,
        toManagerId: from.id,
        on,
        clients: some.map(({ id, version }) => ({ clientId: id, expectedVersion: version! })),
      });
      if (!isDone) break;
      for (const { id } of some) taken.add(id);
      setBack(new Set(taken));
    }
    if (taken.size === clients.length) setAsked(false);
  };
  const columns: readonly Column<HandedOver>[] = [
    { id: "client", name: clientHead, cell: ({ name }) => name, value: ({ name }) => name },
    { id: "from", name: words.from, cell: () => from.name, value: () => from.name },
    { id: "to", name: words.to, cell: ({ to }) => to.name, value: ({ to }) => to.name },
    { id: "on", name: words.firstDay, cell: () => format.day(on), value: () => on },
  ];
  return (
    <section className="stack" aria-label={words.receipt}>
      <div role="status">
        <p className="done">{back.size > 0 ? words.takenBack(back.size) : words.handedOver(clients.length)}</p>
      </div>
      <details>
        <summary>{words.receipt}</summary>
        <DataTable
          label={words.receipt}
          columns={columns}
          rows={clients}
          idOf={({ id }) => id}
          file={`handover-${from.id}-${on}`}
        />
      </details>
      {left.length > 0 && (
        <p>
          <Button kind="second" onPress={() => setAsked(true)}>
            {words.takeBack}
          </Button>
        </p>
      )}
      <Confirm
        isOpen={isAsked}
        title={words.confirmTakeBack(left.length)}
        action={words.takeBack}
        isPending={reassign.isRunning}
        refusal={reassign.refusal}
        onConfirm={() => void takeBack()}
        onClose={() => setAsked(false)}
      >
        <p>{words.takeBackWhat(from.name)}</p>
      </Confirm>
    </section>
  );
}
