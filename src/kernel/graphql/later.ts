import { type GraphQLOutputType, type GraphQLResolveInfo, getNamedType } from "graphql";
import { Args, type ClassType, Extensions, Field } from "type-graphql";
import type { Context } from "../context.js";
import type { RootName } from "../cypher/statements.js";
import type { EdgeOptions } from "./edge.js";
import { find } from "./find.js";

/**
 * A field of an answer that was worked out and not read: the answer holds a function that finds it when it is selected
 * (`later`, or a page of a list). It costs as much as a field that crosses an edge.
 */
export function Later(type: () => unknown, { args, ...options }: Omit<EdgeOptions, "present">): PropertyDecorator {
  return (prototype, name) => {
    Field(type as () => ClassType, options)(prototype, name as string);
    if (args) Args(args as () => ClassType)(prototype, name as string, 0);
    Extensions({ later: true })(prototype, name as string);
  };
}

/** As `later`, for a list of nodes in this order; who is gone by then is left out. */
export const laterAll =
  (fragment: RootName, ids: readonly string[]) => async (_: unknown, context: Context, info: GraphQLResolveInfo) => {
    const type = getNamedType(info.returnType) as GraphQLOutputType;
    const found = await Promise.all(ids.map((id) => find(context, info, fragment, { key: { id } }, type)));
    return found.filter((node) => node !== null);
  };
