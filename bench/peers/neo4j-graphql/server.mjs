// @neo4j/graphql: Cypher generated from the schema, on Apollo Server.
import { Neo4jGraphQL } from "@neo4j/graphql";
import { serve } from "../serve.mjs";
import { resolvers, typeDefs } from "./typeDefs.mjs";

const compared = { LT: true, LTE: true, GT: true, GTE: true };

await serve(
  (driver) =>
    new Neo4jGraphQL({ typeDefs, resolvers, driver, features: { filters: { String: compared } } }).getSchema(),
  ({ id, roles, mentors }, today) => ({ jwt: { sub: id, roles, mentors }, today }),
);
