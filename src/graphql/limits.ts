import { GraphQLError, Kind, type ValidationContext, type ValidationRule, visit } from "graphql";
import type { Config } from "../config.js";

export interface DocumentLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields of an operation, those of a fragment counted each time it is spread. */
  readonly fields: number;
}

type LimitSettings = Pick<Config, "MAX_DEPTH" | "MAX_ALIASES" | "MAX_DIRECTIVES" | "MAX_FIELDS">;

export const limitsOf = (config: LimitSettings): DocumentLimits => ({
  depth: config.MAX_DEPTH,
  aliases: config.MAX_ALIASES,
  directives: config.MAX_DIRECTIVES,
  fields: config.MAX_FIELDS,
});

/**
 * Bounds on a document that hold before it runs: how deep it nests (fragments counted where they are spread), how many aliases
 * it has, how many directives stand in one place, how many fields there are when fragments are written out (a few lines can spread to
 * millions, and every walk through them would take as long). Each refusal says the bound and what to do.
 */
export function documentLimits(limits: DocumentLimits): ValidationRule[] {
  return [
    (context) => ({ Document: { leave: () => checkDepth(context, limits.depth) } }),
    (context) => ({ Document: { leave: () => checkFields(context, limits.fields) } }),
    (context) => {
      let aliases = 0;
      return {
        Field(field) {
          if (field.alias && ++aliases === limits.aliases + 1) {
            context.reportError(tooCostly(`More than ${limits.aliases} aliases: send several requests.`));
          }
        },
      };
    },
    (context) => ({
      enter(node) {
        const count = "directives" in node ? (node.directives?.length ?? 0) : 0;
        if (count > limits.directives)
          context.reportError(tooCostly(`More than ${limits.directives} directives in one place.`));
      },
    }),
  ];
}

/** Tools ask for the schema in one deep query, which rules of its own bound, and which production does not answer. */
const isIntrospection = (field: string) => field === "__schema" || field === "__type";

const tooCostly = (message: string) => new GraphQLError(message, { extensions: { code: "TOO_COSTLY" } });

function checkDepth(context: ValidationContext, most: number): void {
  const known = new Map<string, number>();
  const heightOf = (node: object, path: readonly string[]): number => {
    let highest = 0;
    let depth = 0;
    visit(node as never, {
      Field: {
        enter: ({ name }) => {
          if (isIntrospection(name.value)) return false;
          highest = Math.max(highest, ++depth);
          return undefined;
        },
        leave: () => {
          depth--;
        },
      },
      FragmentSpread: ({ name }) => {
        highest = Math.max(highest, depth + heightOfFragment(name.value, path));
      },
    });
    return highest;
  };
  // A circle of fragments is refused by a rule of the specification; here it only must not run for ever.
  const heightOfFragment = (name: string, path: readonly string[]): number => {
    const fragment = context.getFragment(name);
    if (!fragment || path.includes(name)) return 0;
    const height = known.get(name) ?? heightOf(fragment.selectionSet, [...path, name]);
    known.set(name, height);
    return height;
  };
  for (const definition of context.getDocument().definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const height = heightOf(definition.selectionSet, []);
    if (height > most)
      context.reportError(tooCostly(`The query is ${height} levels deep; ${most} are allowed: ask for parts of it.`));
  }
}

function checkFields(context: ValidationContext, most: number): void {
  const known = new Map<string, number>();
  const countIn = (node: object, path: readonly string[]): number => {
    let count = 0;
    visit(node as never, {
      Field: ({ name }) => {
        count++;
        return isIntrospection(name.value) ? false : undefined;
      },
      FragmentSpread: ({ name }) => {
        count += countOfFragment(name.value, path);
      },
    });
    return count;
  };
  const countOfFragment = (name: string, path: readonly string[]): number => {
    const fragment = context.getFragment(name);
    if (!fragment || path.includes(name)) return 0;
    const count = known.get(name) ?? countIn(fragment.selectionSet, [...path, name]);
    known.set(name, count);
    return count;
  };
  for (const definition of context.getDocument().definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const count = countIn(definition.selectionSet, []);
    if (count > most)
      context.reportError(
        tooCostly(
          `The query has ${count} fields with its fragments written out; ${most} are allowed: ask for parts of it.`,
        ),
      );
  }
}
