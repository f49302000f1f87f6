import { DirectiveLocation, type GraphQLSchema, isAbstractType } from "graphql";

/** Directives of operations that this executor knows. Others would be passed over without a word. */
const known: ReadonlySet<string> = new Set(["skip", "include"]);
const inOperations: ReadonlySet<string> = new Set([
  DirectiveLocation.QUERY,
  DirectiveLocation.MUTATION,
  DirectiveLocation.SUBSCRIPTION,
  DirectiveLocation.FIELD,
  DirectiveLocation.FRAGMENT_DEFINITION,
  DirectiveLocation.FRAGMENT_SPREAD,
  DirectiveLocation.INLINE_FRAGMENT,
  DirectiveLocation.VARIABLE_DEFINITION,
]);

/**
 * Refuses a schema with parts that this executor does not do, such as `@defer` and `@stream`. Throws Error that names
 * them all.
 */
export function refuseUnsupported(schema: GraphQLSchema): void {
  const directives = schema
    .getDirectives()
    .filter(({ name, locations }) => !known.has(name) && locations.some((location) => inOperations.has(location)))
    .map(({ name }) => `the directive @${name}`);
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && !type.resolveType)
    .map(({ name }) => `${name}, which has no resolveType`);
  const subscription = schema.getSubscriptionType() ? ["subscriptions"] : [];
  const faults = [...directives, ...types, ...subscription];
  if (faults.length > 0)
    throw new Error(`The executor does not support ${faults.join("; ")}: extend it, or set EXECUTOR=reference.`);
}
