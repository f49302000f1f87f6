import { AuditQueries } from "./audit/auditQueries.js";
import { NodeQueries } from "./graphql/nodeQueries.js";
import type { Module } from "./module.js";
import { RateLimitQuery } from "./pipeline/rateLimitQuery.js";

/** What the kernel itself answers, whatever modules there are. */
export const kernel: Module = { name: "kernel", resolvers: [AuditQueries, NodeQueries, RateLimitQuery] };
