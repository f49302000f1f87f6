import type { DocumentNode, GraphQLSchema } from "graphql";
import {
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isListType,
  isObjectType,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { LRUCache } from "lru-cache";
import { getOrCreate } from "../getOrCreate.js";
import { refuse } from "../refusal/refuse.js";
import { sizeOf } from "./page.js";

/** Entries that a list without page arguments is reckoned to have. */
const listSize = 10;

/** A field of this weight or more makes an operation heavy: it is worked out in turn (`http/heavy.ts`). */
const heavyFrom = 20;

/** What an operation costs, and whether it asks for a heavy field. */
export interface Cost {
  readonly points: number;
  readonly isHeavy: boolean;
}

/**
 * Costs worked out, of documents that are kept parsed: the walk takes longer than the rest of a small request's way to
 * the database.
 */
const known = new WeakMap<DocumentNode, LRUCache<string, Cost>>();
/** Sets of sizes for which the cost of one document is kept. */
const kept = 20;
/** Variables that take more room than this are not kept. */
const longest = 500;

/**
 * The cost of an operation with its variables: 1 for a field that crosses an edge or is found later, or its weight when
 * it is worked out of much, times the entries of the lists around it; plain fields are free. A field with `first` is a
 * list of that size, whatever its type. Throws BAD_USER_INPUT when a variable is not of its type.
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string | null,
): Cost {
  const definitions = getOperationAST(query, operationName)?.variableDefinitions ?? [];
  const { errors, coerced } = getVariableValues(schema, definitions, variables, { maxErrors: 1 });
  if (errors) throw refuse("BAD_USER_INPUT", errors[0]!.message, 400);
  const costs = getOrCreate(known, query, () => new LRUCache({ max: kept }));
  // Of what the operation declares: whatever else is sent may be of any size and depth.
  const name = `${operationName} ${JSON.stringify(coerced, withoutText)}`;
  let cost = costs.get(name);
  if (cost === undefined) {
    let isHeavy = false;
    const noteHeavy: ComplexityEstimator = ({ field }) => {
      isHeavy ||= Number(field.extensions.weight ?? 0) >= heavyFrom;
    };
    const estimators = [noteHeavy, byEdge];
    const points = getComplexity({ schema, query, variables, operationName: operationName ?? undefined, estimators });
    cost = { points, isHeavy };
    if (name.length <= longest) costs.set(name, cost);
  }
  return cost;
}

/** Whom and what an operation asks about changes nothing of its cost: sizes, switches and how many are named do. */
const withoutText = (_: string, value: unknown) => (typeof value === "string" ? "" : value);

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
