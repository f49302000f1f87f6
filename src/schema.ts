import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { authorise } from "./access/authorise.js";
import { wire } from "./graphql/wire.js";
import { resolvers } from "./modules.js";

/** Builds the executable schema from the modules. */
export async function makeSchema(): Promise<GraphQLSchema> {
  return wire(await buildSchema({ resolvers, authChecker: authorise, validate: false }));
}
