import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { expressMiddleware } from "@as-integrations/express5";
import cors from "cors";
import express from "express";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { CheckToken } from "./access/token.js";
import type { Viewers } from "./access/viewers.js";
import type { Denials } from "./audit/denials.js";
import { noteDenials } from "./audit/noteDenials.js";
import { todayIn } from "./calendar.js";
import type { Config } from "./config.js";
import { constantsOf } from "./constants.js";
import type { Context, Language } from "./context.js";
import { costOf } from "./graphql/cost.js";
import { asRefusal, formatError } from "./graphql/faults.js";
import { documentLimits, limitsOf } from "./graphql/limits.js";
import { refuse, refuseForNow } from "./graphql/refuse.js";
import type { Seal } from "./graphql/seal.js";
import { bodyErrors } from "./http/bodyErrors.js";
import { Bookmarks, bookmarkHeader, tellBookmark } from "./http/bookmarks.js";
import { Buckets } from "./http/buckets.js";
import { plainJsonStatus } from "./http/plainJsonStatus.js";
import { onlyTrusted, type TrustedDocuments } from "./http/trustedDocuments.js";
import type { Graph } from "./neo4j/graph.js";
import { exportRoutes } from "./network/exportRoutes.js";
import { metricsRoute } from "./observe/metricsRoute.js";
import { countRequests, operationMetrics } from "./observe/operations.js";
import { webClient } from "./web/webClient.js";

export interface Parts {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly seal: Seal;
  readonly viewers: Viewers;
  readonly checkToken: CheckToken;
  readonly denials: Denials;
  /** The only operations that run; undefined when all may. */
  readonly trusted?: TrustedDocuments;
  readonly log: Logger;
  /** Whether every statement of the closed set has its plan. */
  readonly isWarm: () => boolean;
  /** Whether they are made for the first time. */
  readonly isStarting?: () => boolean;
}

/** A request may take this many times longer while statements are planned for the first time: one that is cut off loses its plan. */
const coldFactor = 5;
/** Why work ends whose request is over: made once, since an error of its own with each request would cost more than the rest of its end. */
const over = new DOMException("The request is over.", "AbortError");
const late = () => new DOMException("The request took too long.", "TimeoutError");
/** A file may take this many times longer: it is streamed, and a large network is first measured. */
const fileFactor = 15;

/** What scripts of another origin may read of an answer. */
const exposedHeaders = ["x-request-id", "retry-after", bookmarkHeader];

/** The HTTP server with GraphQL at /graphql, and /healthz, /readyz and /metrics. Not yet listening. */
export async function makeServer(parts: Parts): Promise<{ http: Server; stop: () => Promise<void> }> {
  const { config, schema, graph } = parts;
  const buckets = new Buckets(config.RATE_LIMIT, config.RATE_LIMIT_PER_SECOND);
  const bookmarks = new Bookmarks(graph.database, parts.seal, config.REQUEST_TIMEOUT_MS / 2);
  const shared = { ...parts, buckets, bookmarks };
  const origins = cors({ origin: [...config.CORS_ORIGINS], maxAge: 600, exposedHeaders });
  const app = express().disable("x-powered-by");
  const http = createServer(app);
  const apollo = new ApolloServer<Context>({
    schema,
    formatError,
    introspection: !config.isProduction,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: config.isProduction,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: config.MAX_TOKENS },
    validationOptions: { maxErrors: 5 },
    validationRules: documentLimits(limitsOf(config)),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: config.REQUEST_TIMEOUT_MS }),
      ApolloServerPluginLandingPageDisabled(),
      // It looks at every field of every answer for hints that no field here has.
      ApolloServerPluginCacheControlDisabled(),
      costLimit(config.MAX_COST, buckets),
      tellBookmark(bookmarks),
      plainJsonStatus,
      noteDenials(parts.denials),
      operationLog,
      operationMetrics,
    ],
  });
  await apollo.start();
  app.get("/healthz", (_, response) => void response.json({ status: "up" }));
  app.get("/readyz", async (_, response) => {
    const isConnected = await graph.database.isConnected();
    response
      .status(isConnected && parts.isWarm() ? 200 : 503)
      .json({ database: isConnected, plansWarm: parts.isWarm() });
  });
  app.get("/metrics", metricsRoute(config.METRICS_TOKEN));
  app.use(
    "/graphql",
    countRequests,
    origins,
    express.json({ limit: `${config.MAX_REQUEST_KB}kb` }),
    ...(parts.trusted ? [onlyTrusted(parts.trusted)] : []),
    expressMiddleware(apollo, { context: ({ req, res }) => makeContext(shared, req, res) }),
    bodyErrors(parts.log, config.MAX_REQUEST_KB),
  );
  app.use(webClient(config));
  app.use(
    "/export",
    origins,
    express.json({ limit: `${config.MAX_REQUEST_KB}kb` }),
    exportRoutes(
      (request, response) => makeContext(shared, request, response, fileFactor),
      // One point of it was poured when the request came. What costs more than fits takes a bucket that is empty.
      ({ viewer }, points) => {
        const wait = viewer ? buckets.pour(viewer.id, Math.min(points, config.RATE_LIMIT) - 1) : 0;
        if (wait > 0) throw refuseForNow(wait);
      },
      parts.log,
    ),
  );
  return { http, stop: () => apollo.stop() };
}

async function makeContext(
  parts: Parts & { readonly buckets: Buckets; readonly bookmarks: Bookmarks },
  request: IncomingMessage,
  response: ServerResponse,
  factor = parts.isStarting?.() ? coldFactor : 1,
): Promise<Context> {
  const { config, graph, seal, buckets } = parts;
  const id = randomUUID();
  response.setHeader("x-request-id", id);
  const today = todayIn(config.TIME_ZONE);
  const ended = new AbortController();
  const { signal } = ended;
  const deadline = setTimeout(() => ended.abort(late()), config.REQUEST_TIMEOUT_MS * factor);
  // Also when it was answered: of several fields, some may still be read when one has failed.
  response.on("close", () => {
    clearTimeout(deadline);
    ended.abort(over);
  });
  // Every statement of a request listens to it: more than ten are no leak.
  setMaxListeners(0, signal);
  const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  const subject = token ? await parts.checkToken(token) : undefined;
  const bookmark = request.headers[bookmarkHeader];
  // Before anything is read: whether they work here, and whom they lead, may be what was changed.
  if (subject && (await parts.bookmarks.heed(bookmark, subject.id, signal).catch(throwRefusal)))
    parts.viewers.forgetOne(subject, today);
  const viewer = subject && (await parts.viewers.of(subject, today, signal).catch(throwRefusal));
  const log = parts.log.child({ request: id, viewer: viewer?.id });
  // A request that cannot run costs a point too; without a token none reaches the database, and each costs little.
  const wait = viewer ? buckets.pour(viewer.id, 1) : 0;
  if (wait > 0) throw refuseForNow(wait);
  return {
    viewer,
    graph,
    seal,
    today,
    timeZone: config.TIME_ZONE,
    language: languageOf(request),
    constants: constantsOf(config),
    signal,
    log,
    forgetViewers: () => parts.viewers.forget(),
    rateLimit: () => buckets.level(viewer?.id ?? ""),
  };
}

const throwRefusal = (error: unknown) => {
  throw asRefusal(error);
};

const languageOf = ({ headers }: IncomingMessage): Language =>
  /^zh\b/i.test(headers["accept-language"] ?? "") ? "zh" : "en";

/** Refuses an operation that would cost too much, or more than its viewer may spend now, before it runs; tells the cost of one that may. */
function costLimit(most: number, buckets: Buckets): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, request, operationName, contextValue }) => {
        const cost = costOf(schema, document, request.variables ?? {}, operationName);
        contextValue.cost = cost;
        if (cost > most) {
          throw refuse(
            "TOO_COSTLY",
            `The operation costs ${cost}; ${most} is allowed: ask for shorter lists or fewer levels.`,
            400,
          );
        }
        const { viewer } = contextValue;
        const wait = viewer ? buckets.pour(viewer.id, Math.max(0, cost - 1)) : 0;
        if (wait > 0) throw refuseForNow(wait);
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== "single" || contextValue.cost === undefined) return;
        const { cost, viewer, rateLimit } = contextValue;
        const told = { cost, ...(viewer && { rateLimit: rateLimit() }) };
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, ...told };
      },
    }),
  };
}

/** One line for each operation: its name, time and error codes; never its variables. */
const operationLog: ApolloServerPlugin<Context> = {
  requestDidStart: async () => {
    const start = performance.now();
    return {
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) {
          const { code } = error.extensions;
          if (!code || code === "INTERNAL_SERVER_ERROR")
            contextValue.log?.error({ err: error.originalError ?? error }, "fault");
        }
      },
      willSendResponse: async ({ operationName, contextValue, errors }) => {
        const ms = Math.round((performance.now() - start) * 10) / 10;
        const codes = errors?.map(({ extensions }) => extensions.code);
        contextValue.log.info(
          { operation: operationName, ms, cost: contextValue.cost, ...(codes && { errors: codes }) },
          "operation",
        );
      },
    };
  },
};
