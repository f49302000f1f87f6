import { timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { isDirect } from "../http/isDirect.js";
import { registry } from "./metrics.js";

/**
 * Answers Prometheus. With METRICS_TOKEN, to requests with it as bearer token; without, to this machine only, and not
 * to requests passed on by a proxy on it. A proxy need not identify itself, so in production a token is required.
 */
export function metricsRoute(token: string | undefined, isProduction: boolean): RequestHandler {
  const isAllowed = (request: Request) =>
    token ? isSame(request.get("authorization") ?? "", `Bearer ${token}`) : !isProduction && isDirect(request);
  const whatToDo = token
    ? "send METRICS_TOKEN as a bearer token."
    : isProduction
      ? "set METRICS_TOKEN. In production, metrics require a token."
      : "set METRICS_TOKEN. Without it, only this machine gets metrics.";
  return async (request, response) => {
    if (!isAllowed(request)) return void response.status(403).type("text").send(`Forbidden: ${whatToDo}\n`);
    response.type(registry.contentType).send(await registry.metrics());
  };
}

const isSame = (given: string, expected: string): boolean =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
