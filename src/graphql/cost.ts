import type { DocumentNode, GraphQLSchema } from "graphql";
import {
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { sizeOf } from "./page.js";

/** Entries that a list without page arguments is reckoned to have. */
const listSize = 10;

/**
 * The cost of an operation with its variables: 1 for a field that crosses an edge or is found later, times the entries of the lists around it;
 * plain fields are free. A field with `first` is a list of that size, whatever its type.
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string | null,
): number {
  return getComplexity({ schema, query, variables, operationName: operationName ?? undefined, estimators: [byEdge] });
}

const byEdge: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (!field.extensions.edge && !field.extensions.later && !isRoot(type)) return childComplexity;
  return 1 + entriesOf(field, args) * childComplexity;
};

const isRoot = (type: GraphQLCompositeType) => type.name === "Query" || type.name === "Mutation";

function entriesOf(field: GraphQLField<unknown, unknown>, args: Record<string, unknown>): number {
  const type = getNamedType(field.type);
  // A size out of bounds is refused where the page is read; here it must not make a cost negative.
  if ((isObjectType(type) && type.extensions.connection) || args.first != null) return Math.max(1, sizeOf(args));
  if (!isListType(getNullableType(field.type))) return 1;
  return Array.isArray(args.ids) ? args.ids.length : listSize;
}
