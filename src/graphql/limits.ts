import { GraphQLError, Kind, type ValidationContext, type ValidationRule, visit } from "graphql";

export interface DocumentLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

/**
 * Bounds on a document that hold before it runs: how deep it nests (fragments counted where they are spread), how many aliases
 * it has, how many directives stand in one place. Each refusal says the bound and what to do.
 */
export function documentLimits(limits: DocumentLimits): ValidationRule[] {
  return [
    (context) => ({ Document: { leave: () => checkDepth(context, limits.depth) } }),
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

const tooCostly = (message: string) => new GraphQLError(message, { extensions: { code: "TOO_COSTLY" } });

function checkDepth(context: ValidationContext, most: number): void {
  const known = new Map<string, number>();
  const heightOf = (node: object, path: readonly string[]): number => {
    let highest = 0;
    let depth = 0;
    visit(node as never, {
      Field: {
        enter: () => {
          highest = Math.max(highest, ++depth);
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
