import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import { Role } from "../access/role.js";

/**
 * Ends the description of every query and mutation with the roles it is open to, as its `@Authorized` declares them.
 * type-graphql keeps them in its own storage, which it declares as a global, and not in the schema. A public field has
 * no such line.
 */
export function tellRoles(schema: GraphQLSchema): void {
  const { queries, mutations } = globalThis.TypeGraphQLMetadataStorage;
  tell(schema.getQueryType(), queries);
  tell(schema.getMutationType(), mutations);
}

type Root = (typeof globalThis.TypeGraphQLMetadataStorage.queries)[number];

function tell(type: GraphQLObjectType | null | undefined, roots: readonly Root[]): void {
  const fields = type?.getFields() ?? {};
  for (const { schemaName, roles } of roots) {
    const field = fields[schemaName];
    if (field && roles) field.description += `\nRoles: ${inWords(roles)}.`;
  }
}

const inWords = (roles: readonly Role[]) =>
  roles.length === 0
    ? "all"
    : Object.values(Role)
        .filter((role) => roles.includes(role))
        .join(", ");
