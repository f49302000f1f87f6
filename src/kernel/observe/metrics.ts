import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/**
 * What Prometheus may read of this process. Every label is from a closed set (root fields of the schema, names of
 * fragments, error codes), so that neither callers' texts nor personal data get into a metric, and no flood creates new
 * series.
 */
export const registry = new Registry();
const registers = [registry];
collectDefaultMetrics({ register: registry });

const seconds = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const httpResponses = new Counter({
  name: "kn_http_responses_total",
  help: "Responses of /graphql, by HTTP status.",
  labelNames: ["status"],
  registers,
});

export const operationSeconds = new Histogram({
  name: "kn_operation_seconds",
  help: "Time from a request's arrival to its answer, by the root field it asks (several: more than one; invalid: none could be told).",
  labelNames: ["operation"],
  buckets: seconds,
  registers,
});

export const operationErrors = new Counter({
  name: "kn_operation_errors_total",
  help: "Top-level errors, by the operation's root field and the error's code.",
  labelNames: ["operation", "code"],
  registers,
});

export const documentsAsked = new Counter({
  name: "kn_documents_asked_total",
  help: "Documents asked, by whether they were known: parsed, checked and prepared before.",
  labelNames: ["is"],
  registers,
});

export const documentsKept = new Gauge({
  name: "kn_documents_kept",
  help: "Documents that are kept parsed, checked and prepared now.",
  registers,
});

export const statementSeconds = new Histogram({
  name: "kn_statement_seconds",
  help: "Time of a statement from its turn for a connection to its last row, retries included, by the fragment it begins with.",
  labelNames: ["statement"],
  buckets: seconds,
  registers,
});

export const statementFaults = new Counter({
  name: "kn_statement_faults_total",
  help: "Statements that ended in an error, or were ended because nobody waited for them any more.",
  labelNames: ["statement"],
  registers,
});

export const statementRetries = new Counter({
  name: "kn_database_retries_total",
  help: "Reads and transactions that were tried again, after a lost connection or a deadlock.",
  labelNames: ["mode"],
  registers,
});

export const callersMerged = new Histogram({
  name: "kn_callers_merged",
  help: "Callers that shared one round trip.",
  buckets: [1, 2, 4, 8, 16, 32, 64, 128],
  registers,
});

export const databaseSessions = new Gauge({
  name: "kn_database_sessions",
  help: "Sessions open now: each uses one connection of the pool while it works.",
  labelNames: ["mode"],
  registers,
});

export const databaseWaiting = new Gauge({
  name: "kn_database_waiting",
  help: "Reads that wait for their turn for a connection now.",
  registers,
});

export const connectionsRefused = new Counter({
  name: "kn_connections_refused_total",
  help: "Connections closed at once because MAX_CONNECTIONS were open.",
  registers,
});

export const bucketRefusals = new Counter({
  name: "kn_bucket_refusals_total",
  help: "Requests refused because their viewer's bucket was empty.",
  registers,
});
