import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import compression from "compression";
import express, { type RequestHandler, Router } from "express";
import { todayIn } from "../calendar.js";
import type { Config } from "../config.js";
import { isAway } from "../database/faults.js";
import { isDirect } from "../http/isDirect.js";
import { clientSettings, hasIde } from "./clientSettings.js";
import { securityHeaders } from "./securityHeaders.js";

/** Written by `npm run build:web`. */
const built = fileURLToPath(new URL("../../../web/dist/", import.meta.url));
/** One page that looks at its own address. */
const paths = ["/", "/explore", "/mentoring", "/capital", "/people", "/sign-in"];

/**
 * The web client: its pages, its assets, and what it must know before anyone has signed in. `personas` are whom it may
 * sign in as in a demo, looked up each time.
 */
export function webClient(config: Config, personas: () => Promise<readonly object[]>): Router {
  const router = Router();
  const signInAt = config.OIDC_ISSUER ? new URL(config.OIDC_ISSUER).origin : undefined;
  const headers = securityHeaders("client", signInAt);
  router.get("/settings.json", headers, (_, response) => {
    response.set("cache-control", "no-store").json(clientSettings(config, todayIn(config.TIME_ZONE)));
  });
  if (config.hasDemoTokens) {
    router.get("/demo/personas.json", headers, async (request, response) => {
      response.set("cache-control", "no-store");
      const told = isDirect(request) ? await personas().catch(awaited) : [];
      response.status(told ? 200 : 503).json(told ?? []);
    });
  }
  // Names of assets carry a hash of what is in them.
  router.use(
    "/assets",
    headers,
    compression(),
    express.static(`${built}assets`, { index: false, immutable: true, maxAge: "1y" }),
  );
  router.get(paths, headers, page("index.html"));
  if (hasIde(config)) router.get("/ide", securityHeaders("ide", signInAt), page("ide.html"));
  return router;
}

/** The page asks again when the database is back. */
function awaited(error: unknown): undefined {
  if (!isAway(error)) throw error;
}

/** An address at which there is nothing: a browser gets the page, which says so and leads home; a program gets no page. */
export function unknownPage(config: Config): RequestHandler[] {
  const signInAt = config.OIDC_ISSUER ? new URL(config.OIDC_ISSUER).origin : undefined;
  const show = page("index.html", 404);
  return [
    securityHeaders("client", signInAt),
    (request, response, next) =>
      request.method === "GET" && request.accepts(["text", "html"]) === "html" ? show(request, response, next) : next(),
  ];
}

function page(name: string, status = 200): RequestHandler {
  return (_, response) => {
    if (!existsSync(built + name)) {
      response.status(503).type("text").send("The web client is not built: run `npm run build`, and start again.");
      return;
    }
    response.status(status).set("cache-control", "no-cache").sendFile(name, { root: built, cacheControl: false });
  };
}
