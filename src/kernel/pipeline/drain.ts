import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { sendJson } from "../http/sendJson.js";

/** What is asked of a program that stops, whether it is alive and ready, is answered to the end. */
const isProbe = ({ url = "" }: IncomingMessage): boolean => /^\/(healthz|readyz|metrics)(\?|$)/.test(url);

/** How long what is cut at the end has for its last answer. */
const lastMs = 500;

/**
 * The requests of a server that are not answered yet, and how it stops without resetting any of them. First it says
 * that it is not ready, and answers as ever, so that balancers send requests elsewhere. Then new requests are told to
 * come again, and it waits for those under way. What is not answered at the end is told so too.
 */
export class Drain {
  readonly #running = new Set<ServerResponse>();
  #isStopping = false;
  #isClosed = false;
  #empty = () => {};

  get isStopping(): boolean {
    return this.#isStopping;
  }

  /** Whether a request is to be answered; when not, it was told to come again. */
  admits(request: IncomingMessage, response: ServerResponse): boolean {
    if (this.#isStopping) response.setHeader("connection", "close");
    if (this.#isClosed && !isProbe(request)) {
      refuseWhileStopping(response);
      return false;
    }
    if (isProbe(request)) return true;
    this.#running.add(response);
    response.once("close", () => {
      this.#running.delete(response);
      if (this.#running.size === 0) this.#empty();
    });
    return true;
  }

  /**
   * Stops a server: for `delayMs` it answers all, for `longestMs` at most what is under way. Nothing listens
   * afterwards.
   */
  async stop(http: Server, delayMs: number, longestMs: number): Promise<void> {
    this.#isStopping = true;
    for (const response of this.#running) if (!response.headersSent) response.setHeader("connection", "close");
    await pause(delayMs);
    this.#isClosed = true;
    await this.#answered(longestMs);
    for (const response of this.#running) {
      if (response.headersSent) response.destroy();
      else refuseWhileStopping(response);
    }
    await this.#answered(lastMs);
    const closed = new Promise((resolve) => http.close(resolve));
    http.closeIdleConnections();
    // What is left has asked nothing yet: browsers open connections before they need them.
    const left = setTimeout(() => http.closeAllConnections(), lastMs);
    await closed;
    clearTimeout(left);
  }

  async #answered(withinMs: number): Promise<void> {
    if (this.#running.size === 0) return;
    const waited = new AbortController();
    const empty = new Promise<void>((resolve) => {
      this.#empty = resolve;
    });
    await Promise.race([empty, pause(withinMs, undefined, { signal: waited.signal }).catch(() => undefined)]);
    waited.abort();
  }
}

function refuseWhileStopping(response: ServerResponse): void {
  response.setHeader("retry-after", "2");
  const message = "The server is stopping: send the request again; another server will answer it.";
  sendJson(response, 503, { errors: [{ message, extensions: { code: "UNAVAILABLE" } }] });
}
