import type { ClientFacts } from "./clientFacts.js";

/** Current managers who serve a client or met it in the days before the date. */
const threadsTo = ({ servers, contacts }: ClientFacts): ReadonlySet<string> =>
  new Set([...servers.map(({ manager }) => manager), ...contacts]);

/** Whether only one current manager knows the client. */
export const isSingleThreaded = (client: ClientFacts): boolean => threadsTo(client).size === 1;
