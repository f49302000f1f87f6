import { useMemo, useState } from "react";
import { Button } from "../ui/button";
import { Select } from "../ui/choice";
import { clientName } from "../ui/clientName";
import { type Column, DataTable } from "../ui/dataTable";
import { DatePicker } from "../ui/fields";
import { useFormat } from "../ui/useFormat";
import { useWords } from "../ui/useWords";
import { CarryOut } from "./carryOut";
import type { Plan, Planned } from "./handover";
import { type Load, Loads } from "./loads";
import type { Done } from "./receipt";
import { useCapitalWords } from "./words";

/** A client of the plan, with the successor whom the viewer left or chose. */
export interface Chosen {
  readonly row: Planned;
  readonly to: { readonly id: string; readonly name: string };
}

/** The whole plan, row by row: each client can be left out or go to another successor, before anything is confirmed. */
export function Review(props: { plan: Plan; rows: readonly Planned[]; onDone: (done: Done) => void }) {
  const { plan, rows, onDone } = props;
  const everywhere = useWords();
  const words = useCapitalWords();
  const format = useFormat();
  const mayCarryOut = plan.reassignments !== null;
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set(rows.map(({ client }) => client.id)));
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const [editing, setEditing] = useState<string>();
  const today = plan.basis.asOf;
  const [on, setOn] = useState(today);
  const people = useMemo(
    () => new Map(plan.successors.map(({ manager }) => [manager.id, manager] as const)),
    [plan.successors],
  );
  const toOf = ({ client, successor }: Planned) => people.get(changed[client.id] ?? "") ?? successor;
  const chosen: readonly Chosen[] = rows
    .filter(({ client }) => ids.has(client.id))
    .map((row) => ({ row, to: toOf(row) }));
  const columns: readonly Column<Planned>[] = [
    {
      id: "client",
      name: everywhere.client,
      cell: ({ client }) => clientName(client, everywhere),
      value: ({ client }) => clientName(client, everywhere),
    },
    {
      id: "assets",
      name: words.assets,
      isNumber: true,
      cell: ({ client }) => client.worth.map(({ assets }) => format.money(assets)).join(" · ") || words.unknown,
      // Of amounts in several currencies the first, which is the client's main one.
      value: ({ client }) => client.worth[0]?.assets.amountMinor ?? null,
    },
    {
      id: "successor",
      name: words.successor,
      cell: (row) =>
        editing === row.client.id ? (
          <Select
            label={`${words.successor}: ${clientName(row.client, everywhere)}`}
            value={toOf(row).id}
            options={plan.successors.map(({ manager }) => manager)}
            onChange={(id) => {
              setChanged({ ...changed, [row.client.id]: id });
              setEditing(undefined);
            }}
          />
        ) : (
          <span className="row">
            {toOf(row).name}
            {mayCarryOut && (
              <Button
                kind="quiet"
                isSmall
                label={words.changeSuccessor(clientName(row.client, everywhere))}
                onPress={() => setEditing(row.client.id)}
              >
                {words.change}
              </Button>
            )}
          </span>
        ),
      value: (row) => toOf(row).name,
    },
    {
      id: "score",
      name: words.score,
      isNumber: true,
      cell: ({ score, client }) => (changed[client.id] ? "–" : format.number(score, 2)),
      value: ({ score, client }) => (changed[client.id] ? null : score),
    },
    {
      id: "why",
      name: words.why,
      isProse: true,
      cell: ({ reason, client }) => (changed[client.id] ? words.changedSuccessor : reason),
      value: ({ reason, client }) => (changed[client.id] ? words.changedSuccessor : reason),
    },
  ];
  return (
    <>
      <DataTable
        label={words.handover}
        columns={columns}
        rows={rows}
        idOf={({ client }) => client.id}
        {...(mayCarryOut && { selection: { ids, onChange: setIds } })}
        markOf={({ client }) => (changed[client.id] ? "differs" : undefined)}
        file="handover"
      />
      <section>
        <h3>{words.review}</h3>
        <Loads loads={loadsOf(plan, chosen)} />
      </section>
      {mayCarryOut && (
        <>
          <p>{words.selected(format.number(chosen.length), format.number(rows.length))}</p>
          <div className="choices">
            <DatePicker label={words.firstDay} min={today} value={on} onChange={(day) => day >= today && setOn(day)} />
          </div>
          <CarryOut plan={plan} chosen={chosen} on={on} onDone={onDone} />
        </>
      )}
    </>
  );
}

function loadsOf(plan: Plan, chosen: readonly Chosen[]): readonly Load[] {
  const taken = Map.groupBy(chosen, ({ to }) => to.id);
  return plan.successors
    .map(({ manager, clientsNow }) => ({ manager, clientsNow, taken: taken.get(manager.id)?.length ?? 0 }))
    .toSorted((one, other) => other.taken - one.taken);
}
