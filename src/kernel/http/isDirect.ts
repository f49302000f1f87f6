import type { IncomingMessage } from "node:http";
import { isLoopback } from "../config.js";

/** Whether a request comes from this machine itself: nobody is passed on by a proxy that says so. */
export const isDirect = ({ socket, headers }: IncomingMessage): boolean =>
  isLoopback((socket.remoteAddress ?? "").replace(/^::ffff:/, "")) &&
  ["forwarded", "x-forwarded-for", "x-forwarded-host", "via"].every((name) => !headers[name]);
