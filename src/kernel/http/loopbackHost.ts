import type { IncomingMessage, ServerResponse } from "node:http";
import { isLoopback } from "../config.js";

/**
 * Whether a request was made to this machine by a name that only this machine can have. A page of another site can have
 * its own name lead here (DNS rebinding), and would then read answers as if they were its own; it cannot change the
 * Host that its requests name. `*.localhost` is left out: not every system keeps such names to itself.
 */
export function namesLoopback({ headers }: IncomingMessage): boolean {
  const name = /^(?:\[([\da-f:]+)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(headers.host ?? "");
  return name !== null && isLoopback((name[1] ?? name[2])!.toLowerCase());
}

/** Nothing of the answer depends on what was asked. */
export function refuseForeignHost(response: ServerResponse): void {
  response
    .writeHead(421, { "content-type": "text/plain; charset=utf-8", connection: "close" })
    .end("The demo serves this machine only: use localhost or 127.0.0.1, or start with DEMO=off.\n");
}
