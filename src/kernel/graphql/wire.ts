import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from "graphql";
import { Extensions } from "type-graphql";
import type { Context } from "../context.js";
import { getOrCreate } from "../getOrCreate.js";
import { latinName } from "../latinName.js";
import { tailOf } from "../vault/tail.js";
import { withCount } from "./find.js";
import { slotOf } from "./selection.js";

/**
 * Gives every field of an object type its resolver: a field that crosses an edge reads what its parent holds, any other
 * is the property of its name, of a sealed value it shows the end, and a romanised name in Latin letters. Only the
 * fields of Query and Mutation have code of their own, and those that are marked so.
 */
export function wire(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) tellWeight(field);
    if (roots.has(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.extensions.workedOut) continue;
      field.resolve = field.extensions.edge
        ? presented(field.extensions.present, held(field))
        : field.extensions.sealed
          ? (parent, _, { graph }: Context) => tailOf(graph.database.vault, parent.id, field.name, parent[field.name])
          : field.extensions.romanised
            ? (parent) => latinName(parent[field.name])
            : defaultFieldResolver;
    }
  }
  return schema;
}

/** Adds its cost to the description of an expensive field. */
function tellWeight(field: GraphQLField<unknown, unknown>): void {
  if (field.extensions.weight) field.description += ` Costs ${field.extensions.weight} points.`;
}

/** What the parent holds of an edge. All rows of a request bring the same arguments, whose slot is worked out once. */
function held({ name, type }: GraphQLField<unknown, unknown>): Held {
  const isPage = isConnection(type);
  const slots = new WeakMap<object, string>();
  return (parent, args) => {
    const slot = getOrCreate(slots, args, () => slotOf(name, args));
    return isPage ? withCount(parent, slot) : parent[slot];
  };
}

const isConnection = (type: GraphQLOutputType) => {
  const named = getNamedType(type);
  return isObjectType(named) && named.extensions.connection === true;
};

type Held = GraphQLFieldResolver<Record<string, unknown>, unknown>;

/** What the parent holds, worked out further where the edge says how (`present`). */
function presented(present: unknown, held: Held): Held {
  if (typeof present !== "function") return held;
  return (parent, args, context, info) => {
    const value = held(parent, args, context, info);
    return value == null ? null : present(value);
  };
}

/** Marks a field that is worked out of what its parent holds, by a field resolver of its own. */
export const WorkedOut: PropertyDecorator & MethodDecorator = Extensions({ workedOut: true });
