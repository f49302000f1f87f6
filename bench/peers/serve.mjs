// Apollo Server on express, as ours: in production, one driver, the token checked at every request.
import { createServer } from "node:http";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import neo4j from "neo4j-driver";
import { todayOf, viewerOf } from "../viewer.mjs";

/** `schemaOf(driver)` makes the schema, `contextOf(viewer, today, driver)` what its resolvers are given. */
export async function serve(schemaOf, contextOf, driverOptions = {}) {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, JWT_SECRET } = process.env;
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), driverOptions);
  const viewer = viewerOf(driver, JWT_SECRET);
  const apollo = new ApolloServer({
    schema: await schemaOf(driver),
    introspection: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  const app = express().disable("x-powered-by");
  const context = async ({ req }) => contextOf(await viewer(req.headers.authorization), todayOf(), driver);
  app.use("/graphql", express.json(), expressMiddleware(apollo, { context }));
  const http = createServer(app);
  http.listen(0, "127.0.0.1", () =>
    process.stderr.write(`Listening: http://127.0.0.1:${http.address().port}/graphql\n`),
  );
  process.on("SIGTERM", () => void driver.close().finally(() => process.exit(0)));
}
