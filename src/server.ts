import { createServer, type Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import cors from "cors";
import express from "express";
import type { GraphQLSchema } from "graphql";
import type { CheckToken } from "./kernel/access/token.js";
import type { Denials } from "./kernel/audit/denials.js";
import type { Context } from "./kernel/context.js";
import { documentLimits, limitsOf } from "./kernel/graphql/limits.js";
import { PreparedOperations } from "./kernel/graphql/preparedOperations.js";
import { namesLoopback, refuseForeignHost } from "./kernel/http/loopbackHost.js";
import { connectionsRefused } from "./kernel/observe/metrics.js";
import { metricsRoute } from "./kernel/observe/metricsRoute.js";
import { countRequests } from "./kernel/observe/operations.js";
import { apolloExecutor } from "./kernel/pipeline/apolloExecutor.js";
import { bodyErrors } from "./kernel/pipeline/bodyErrors.js";
import { Bookmarks, bookmarkHeader } from "./kernel/pipeline/bookmarks.js";
import { Buckets } from "./kernel/pipeline/buckets.js";
import { payFrom } from "./kernel/pipeline/costLimit.js";
import { Drain } from "./kernel/pipeline/drain.js";
import { firstSights } from "./kernel/pipeline/firstSights.js";
import { formatError, formatWithoutHints } from "./kernel/pipeline/formatError.js";
import { graphqlHandler, isGraphQL } from "./kernel/pipeline/graphqlHandler.js";
import { heavyTurns } from "./kernel/pipeline/heavy.js";
import { holdUpNobodies } from "./kernel/pipeline/holdUpNobodies.js";
import { letIn } from "./kernel/pipeline/letIn.js";
import { operationPlugin } from "./kernel/pipeline/operationPlugin.js";
import { readiness } from "./kernel/pipeline/readiness.js";
import { type RequestParts, requestContext } from "./kernel/pipeline/requestContext.js";
import type { RouteParts } from "./kernel/pipeline/routes.js";
import { subjectsBy } from "./kernel/pipeline/subjects.js";
import { onlyTrusted, queriesIn, type TrustedDocuments } from "./kernel/pipeline/trustedDocuments.js";
import { unknownPage, webClient } from "./kernel/web/webClient.js";
import { modules } from "./modules.js";
import { demoPersonas } from "./operations/demo/demoTokens.js";

export interface Parts extends Omit<RequestParts, "buckets" | "bookmarks" | "subjectOf"> {
  readonly checkToken: CheckToken;
  readonly schema: GraphQLSchema;
  readonly denials: Denials;
  /** The only operations that run; undefined when all may. */
  readonly trusted?: TrustedDocuments;
}

/** A file may take this many times longer: it is streamed, and a large network is first measured. */
const fileFactor = 15;

/** What scripts of another origin may read of an answer. */
const exposedHeaders = ["x-request-id", "retry-after", bookmarkHeader];

/** The HTTP server with GraphQL at /graphql, and /healthz, /readyz and /metrics. Not yet listening. */
export async function makeServer(parts: Parts): Promise<{ http: Server; stop: () => Promise<void> }> {
  const { config, schema, graph } = parts;
  const buckets = new Buckets(config.RATE_LIMIT, config.RATE_LIMIT_PER_SECOND);
  const bookmarks = new Bookmarks(graph.database, parts.envelope, config.REQUEST_TIMEOUT_MS / 2);
  const subjectOf = subjectsBy(parts.checkToken);
  const shared = { ...parts, buckets, bookmarks, subjectOf };
  const origins = cors({ origin: [...config.CORS_ORIGINS], maxAge: 600, exposedHeaders });
  const readBody = express.json({ limit: `${config.MAX_REQUEST_KB}kb` });
  const prepared = new PreparedOperations(schema);
  const inTurn = heavyTurns();
  const checkDocument = letIn(config, prepared);
  const app = express().disable("x-powered-by").disable("etag");
  const http = createServer();
  http.maxConnections = config.MAX_CONNECTIONS;
  http.on("drop", () => connectionsRefused.inc());
  const drain = new Drain();
  const apollo = new ApolloServer<Context>({
    gateway: apolloExecutor(schema, config, inTurn),
    formatError: config.isProduction ? formatWithoutHints : formatError,
    introspection: !config.isProduction,
    persistedQueries: false,
    documentStore: prepared,
    hideSchemaDetailsFromClientErrors: config.isProduction,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: config.MAX_TOKENS },
    validationOptions: { maxErrors: 5 },
    validationRules: documentLimits(limitsOf(config)),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It looks at every field of every answer for hints that no field here has.
      ApolloServerPluginCacheControlDisabled(),
      operationPlugin({
        prepared,
        firstSight: firstSights(),
        pay: payFrom(buckets, config.MAX_COST),
        bookmarks,
        denials: parts.denials,
        log: parts.log,
      }),
    ],
  });
  await apollo.start();
  app.get("/healthz", (_, response) => void response.json({ status: "up" }));
  app.get("/readyz", readiness(graph.database, drain, parts.warmer));
  app.get("/metrics", metricsRoute(config.METRICS_TOKEN, config.isProduction));
  app.use(webClient(config, () => demoPersonas(config, graph.database)));
  const routeParts: RouteParts = {
    contextOf: (request, response) => requestContext(shared, request, response, fileFactor),
    // One point was charged when the request arrived. An operation that costs more than the bucket holds empties it.
    spend: ({ viewer }, points) => buckets.spend(viewer, Math.min(points, config.RATE_LIMIT) - 1),
    inTurn,
    log: parts.log,
    denials: parts.denials,
    asked: parts.trusted && queriesIn(parts.trusted),
  };
  for (const { routes = {} } of modules)
    for (const [path, make] of Object.entries(routes)) app.use(path, origins, readBody, make(routeParts));
  app.use(unknownPage(config));
  const graphql = graphqlHandler(apollo, {
    steps: [
      countRequests,
      origins,
      holdUpNobodies(subjectOf),
      readBody,
      ...(parts.trusted ? [onlyTrusted(parts.trusted)] : []),
    ],
    context: async (request, response) => {
      const context = await requestContext(shared, request, response);
      checkDocument(context.viewer, request);
      return context;
    },
    failed: bodyErrors(parts.log, config.MAX_REQUEST_KB),
  });
  http.on("request", (request, response) => {
    if (config.isDemo && !namesLoopback(request)) refuseForeignHost(response);
    else if (drain.admits(request, response)) (isGraphQL(request) ? graphql : app)(request, response);
  });
  const stop = async () => {
    await drain.stop(http, config.stopDelayMs, config.REQUEST_TIMEOUT_MS * fileFactor);
    await apollo.stop();
  };
  return { http, stop };
}
