import type { Day } from "./calendar.js";
import type { Institution } from "./institution.js";
import type { Portfolio, ServingSpan } from "./portfolio.js";

const OPEN = 0x7fff_ffff;

/** Who serves whom, by manager and then client, in plain numbers: a million clients take some 20 MB. */
export interface Serves {
  /** Where each manager's rows begin; one more entry for the end of the last. */
  readonly starts: Int32Array;
  readonly client: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly isLead: Uint8Array;
}

/** Turns the portfolio from clients to managers, by counting, so that nothing has to be sorted. */
export function servesOf({ people, size }: Institution, portfolio: Portfolio): Serves {
  const starts = new Int32Array(people.length + 1);
  for (let client = 0; client < size.clients; client++)
    for (const span of portfolio(client).serving) starts[span.manager + 1]!++;
  for (let manager = 0; manager < people.length; manager++) starts[manager + 1]! += starts[manager]!;
  const count = starts[people.length]!;
  const serves = {
    starts,
    client: new Int32Array(count),
    from: new Int32Array(count),
    to: new Int32Array(count),
    isLead: new Uint8Array(count),
  };
  const next = starts.slice();
  for (let client = 0; client < size.clients; client++)
    for (const span of [...portfolio(client).serving].sort(byRoleAndStart)) {
      const at = next[span.manager]!++;
      serves.client[at] = client;
      serves.from[at] = span.from;
      serves.to[at] = span.to ?? OPEN;
      serves.isLead[at] = span.role === "LEAD" ? 1 : 0;
    }
  return serves;
}

function byRoleAndStart(one: ServingSpan, other: ServingSpan): number {
  return one.role === other.role ? one.from - other.from : one.role === "BACKUP" ? -1 : 1;
}

/** The day a row ends; nothing while it is open. */
export function endOf(serves: Serves, at: number): Day | undefined {
  return serves.to[at] === OPEN ? undefined : serves.to[at];
}

/** The clients that somebody led on a day. */
export function ledBy(serves: Serves, manager: number, day: Day): number[] {
  const clients: number[] = [];
  for (let at = serves.starts[manager]!; at < serves.starts[manager + 1]!; at++)
    if (serves.isLead[at] && serves.from[at]! <= day && day < serves.to[at]!) clients.push(serves.client[at]!);
  return clients;
}
