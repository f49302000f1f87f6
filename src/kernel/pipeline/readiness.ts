import type { RequestHandler } from "express";
import type { PlanWarmer } from "../compose/planWarmer.js";
import type { Database } from "../database/database.js";
import type { Drain } from "./drain.js";

/**
 * Whether requests are best sent here now: 200, or 503 with the reason. `plansWarm` says that every statement has its
 * plan, which comes later.
 */
export const readiness =
  (database: Database, drain: Drain, warmer: PlanWarmer | undefined): RequestHandler =>
  async (_, response) => {
    const isConnected = await database.isConnected();
    const why = drain.isStopping
      ? "The server is stopping."
      : isConnected
        ? warmer?.whyNot
        : "The database does not answer at the moment.";
    response
      .status(why ? 503 : 200)
      .set("cache-control", "no-store")
      .json({
        ready: !why,
        ...(why && { why }),
        database: isConnected,
        changesRehearsed: warmer?.changesRehearsed ?? true,
        plansWarm: warmer?.isWarm ?? true,
      });
  };
