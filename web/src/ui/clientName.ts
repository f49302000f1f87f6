import type { ClientKind } from "../api/operations";
import type { Words } from "../words/en";

/** A client's name, or for who may not know it the kind and what tells its id from others. */
export const clientName = (client: { id: string; name: string | null; kind: ClientKind }, words: Words): string =>
  client.name ?? `${words.clientKind[client.kind]} ${client.id.replace(/^cli-/, "")}`;
