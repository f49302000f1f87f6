import { generalRefusals } from "./graphql/generalRefusals.js";
import type { Module } from "./module.js";
import { day } from "./queries/auditDay.js";
import { AuditQueries } from "./queries/auditQueries.js";
import { NodeQueries } from "./queries/nodeQueries.js";
import { RateLimitQuery } from "./queries/rateLimitQuery.js";

/** What the kernel itself answers, whatever modules there are. */
export const kernel: Module = {
  name: "kernel",
  resolvers: [AuditQueries, NodeQueries, RateLimitQuery],
  refusals: generalRefusals,
  day,
};
