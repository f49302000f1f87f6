import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import { Extensions } from "type-graphql";
import type { RootName } from "../cypher/statements.js";
import type { Identified } from "./write.js";

/**
 * Declares how an object type is stored, and so the prefix of its ids, and the root fragment that finds one the viewer
 * may see. `node` and `nodes` use this: there is no separate list of kinds.
 */
export const NodeKind = ({ prefix }: Identified, finder: RootName): ClassDecorator & PropertyDecorator =>
  Extensions({ prefix, finder });

export interface Kind {
  readonly type: GraphQLObjectType;
  readonly finder: RootName;
}

const known = new WeakMap<GraphQLSchema, ReadonlyMap<unknown, Kind>>();

/** The kind of thing that an id names by its prefix; undefined when no kind has it. */
export function kindOf(schema: GraphQLSchema, id: string): Kind | undefined {
  let kinds = known.get(schema);
  if (!kinds) {
    kinds = kindsIn(schema);
    known.set(schema, kinds);
  }
  return kinds.get(id.slice(0, id.indexOf("-")));
}

function kindsIn(schema: GraphQLSchema): ReadonlyMap<unknown, Kind> {
  const node = schema.getType("Node");
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => "getInterfaces" in type && type.getInterfaces().some((of) => of === node),
  );
  return new Map(
    types.flatMap((type) => {
      const { prefix, finder } = type.extensions;
      return prefix ? [[prefix, { type, finder: finder as RootName }]] : [];
    }),
  );
}
