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

/** A field of this weight or more makes an operation heavy: it is worked out in turn (`pipeline/heavy.ts`). */
const heavyFrom = 20;

/** What an operation costs, and whether it asks for a heavy field. */
export interface Cost {
  readonly points: number;
  readonly isHeavy: boolean;
}

/**
 * The cost of an operation with its variables: 1 for a field that crosses an edge or is found later, or its weight when
 * it is worked out of much, times the entries of the lists around it; plain fields are free. A field with `first` is a
 * list of that size, whatever its type.
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName?: string,
): Cost {
  let isHeavy = false;
  const noteHeavy: ComplexityEstimator = ({ field }) => {
    isHeavy ||= Number(field.extensions.weight ?? 0) >= heavyFrom;
  };
  const points = getComplexity({ schema, query, variables, operationName, estimators: [noteHeavy, byEdge] });
  return { points, isHeavy };
}

const byEdge: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const { edge, later, weight } = field.extensions;
  if (!edge && !later && !weight && !isRoot(type)) return childComplexity;
  return Number(weight ?? 1) + entriesOf(field, args) * childComplexity;
};

const isRoot = (type: GraphQLCompositeType) => type.name === "Query" || type.name === "Mutation";

function entriesOf(field: GraphQLField<unknown, unknown>, args: Record<string, unknown>): number {
  const type = getNamedType(field.type);
  // A size out of bounds is refused where the page is read; here it must not make a cost negative.
  if ((isObjectType(type) && type.extensions.connection) || args.first != null) return Math.max(1, sizeOf(args));
  if (!isListType(getNullableType(field.type))) return 1;
  return Array.isArray(args.ids) ? args.ids.length : listSize;
}
