import type { IncomingMessage } from "node:http";

/** The token that a request bears; undefined when it bears none. */
export const tokenOf = ({ headers }: IncomingMessage): string | undefined =>
  /^Bearer (.+)$/i.exec(headers.authorization ?? "")?.[1];
