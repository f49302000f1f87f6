import { Args, type ClassType, Extensions, Field } from "type-graphql";
import type { EdgeName } from "../cypher/statements.js";

export interface EdgeOptions {
  readonly description: string;
  readonly nullable?: boolean;
  readonly args?: () => ClassType;
  /** Works the answer out of what the edge leads to, when it leads to a value that is there. */
  readonly present?: (value: never) => unknown;
}

/**
 * A field that crosses an edge of the graph: it names its fragment and has no other code. The kernel asks for it with
 * the rest of the selection, and the field reads what its parent then holds.
 */
export function Edge(
  fragment: EdgeName,
  type: () => unknown,
  { args, present, ...options }: EdgeOptions,
): PropertyDecorator {
  return (prototype, name) => {
    Field(type as () => ClassType, options)(prototype, name as string);
    if (args) Args(args as () => ClassType)(prototype, name as string, 0);
    Extensions({ edge: fragment, ...(present && { present }) })(prototype, name as string);
  };
}

/** The field of a record (an edge of a connection, a posting) that holds the node the edge leads to. */
export const Child: PropertyDecorator = Extensions({ child: true });
