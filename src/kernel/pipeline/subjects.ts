import type { IncomingMessage } from "node:http";
import type { CheckToken, Subject } from "../access/token.js";
import { getOrCreate } from "../getOrCreate.js";

/** Whom a request's token speaks for; undefined when it bears none. Throws as the check of the token does. */
export type SubjectOf = (request: IncomingMessage) => Promise<Subject | undefined>;

/** The token of a request is checked once, however many ask: a signature costs as much as a small query. */
export function subjectsBy(checkToken: CheckToken): SubjectOf {
  const known = new WeakMap<IncomingMessage, Promise<Subject | undefined>>();
  return (request) =>
    getOrCreate(known, request, async () => {
      const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
      return token === undefined ? undefined : checkToken(token);
    });
}
