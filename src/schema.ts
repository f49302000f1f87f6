import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { authorise } from "./kernel/access/authorise.js";
import { tellRoles } from "./kernel/graphql/tellRoles.js";
import { listRefusals } from "./kernel/graphql/userError.js";
import { wire } from "./kernel/graphql/wire.js";
import { listDay } from "./kernel/queries/day.js";
import { modules } from "./modules.js";

/** Builds the executable schema from the modules. */
export async function makeSchema(): Promise<GraphQLSchema> {
  for (const { refusals } of modules) if (refusals) listRefusals(refusals);
  for (const { day } of modules) if (day) listDay(day);
  const resolvers = modules.flatMap(({ resolvers, catalogues = [] }) => [
    ...resolvers,
    ...catalogues.flatMap((catalogue) => catalogue.resolvers),
  ]) as unknown as NonEmptyArray<new () => object>;
  const schema = wire(await buildSchema({ resolvers, authChecker: authorise, validate: false }));
  tellRoles(schema);
  return schema;
}
