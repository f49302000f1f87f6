import { timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { isDirect } from "../http/isDirect.js";
import { registry } from "./metrics.js";

/**
 * Answers Prometheus. With METRICS_TOKEN to whoever sends it as a bearer token; without, to this machine alone, and then to nobody whom a
 * proxy of this machine passes on.
 */
export function metricsRoute(token: string | undefined): RequestHandler {
  const isAllowed = (request: Request) =>
    token ? isSame(request.get("authorization") ?? "", `Bearer ${token}`) : isDirect(request);
  return async (request, response) => {
    if (!isAllowed(request)) return void response.status(403).type("text").send("Metrics are not for you.\n");
    response.type(registry.contentType).send(await registry.metrics());
  };
}

const isSame = (given: string, expected: string): boolean =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
