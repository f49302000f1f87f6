import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
  visit,
} from "graphql";
import type { Config } from "../config.js";
import { repeatsIn } from "./repeats.js";

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
 * Pairs of fields of one name, or of fragments, in one place: 32 fragments in one selection make as many. Documents
 * that people write have few.
 */
const mostRepeats = 500;

/**
 * Bounds on a document that hold before it runs: how deep it nests (fragments counted where they are spread), how many
 * aliases it has, how many directives stand in one place, how many fields there are when fragments are written out (a
 * few lines can spread to millions, and every walk through them would take as long). Each refusal says the bound and
 * what to do.
 *
 * They are looked at first, and each in one pass: the other rules are given an empty document when one is broken, since
 * some of them take as long as the square of what they are given.
 */
export function documentLimits(limits: DocumentLimits): ValidationRule[] {
  return [
    (context) => ({
      Document: {
        enter: (document) => {
          const fault = faultOf(document, limits);
          if (!fault) return undefined;
          context.reportError(fault);
          return { ...document, definitions: [] };
        },
      },
    }),
  ];
}

/** The first bound that a document breaks, as an error. */
function faultOf(document: DocumentNode, limits: DocumentLimits): GraphQLError | undefined {
  const fragments: Fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const sets = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [one.selectionSet] : [],
  );
  return (
    faultInText(document, limits) ??
    firstOf(sets, (set) => tooDeep(set, fragments, limits.depth) ?? tooManyFields(set, fragments, limits.fields)) ??
    firstOf([...sets, ...Array.from(fragments.values(), (one) => one.selectionSet)], (set) =>
      faultOfRepeats(set, fragments, limits.fields * 2),
    )
  );
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function firstOf<T>(all: readonly T[], faultOfOne: (one: T) => GraphQLError | undefined): GraphQLError | undefined {
  for (const one of all) {
    const fault = faultOfOne(one);
    if (fault) return fault;
  }
  return undefined;
}

/** Tools ask for the schema in one deep query, which rules of its own bound, and which production does not answer. */
const isIntrospection = (field: string) => field === "__schema" || field === "__type";

const tooCostly = (message: string) => new GraphQLError(message, { extensions: { code: "TOO_COSTLY" } });

function faultInText(document: DocumentNode, limits: DocumentLimits): GraphQLError | undefined {
  let [aliases, directives] = [0, 0];
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD && node.alias) aliases++;
      if ("directives" in node) directives = Math.max(directives, node.directives?.length ?? 0);
    },
  });
  if (aliases > limits.aliases)
    return tooCostly(`The document has more than ${limits.aliases} aliases: send several requests.`);
  if (directives > limits.directives)
    return tooCostly(`More than ${limits.directives} directives in one place: use fewer.`);
  return undefined;
}

function tooDeep(set: SelectionSetNode, fragments: Fragments, most: number): GraphQLError | undefined {
  const known = new Map<string, number>();
  const heightOf = (node: SelectionSetNode, path: readonly string[]): number => {
    let highest = 0;
    let depth = 0;
    visit(node, {
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
  // A cycle of fragments is refused below; here it must only not loop for ever.
  const heightOfFragment = (name: string, path: readonly string[]): number => {
    const fragment = fragments.get(name);
    if (!fragment || path.includes(name)) return 0;
    const height = known.get(name) ?? heightOf(fragment.selectionSet, [...path, name]);
    known.set(name, height);
    return height;
  };
  const height = heightOf(set, []);
  return height > most
    ? tooCostly(`The query is ${height} levels deep; at most ${most} are allowed: ask for parts of it.`)
    : undefined;
}

function tooManyFields(set: SelectionSetNode, fragments: Fragments, most: number): GraphQLError | undefined {
  const known = new Map<string, number>();
  const countIn = (node: SelectionSetNode, path: readonly string[]): number => {
    let count = 0;
    visit(node, {
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
    const fragment = fragments.get(name);
    if (!fragment || path.includes(name)) return 0;
    const count = known.get(name) ?? countIn(fragment.selectionSet, [...path, name]);
    known.set(name, count);
    return count;
  };
  const count = countIn(set, []);
  return count > most
    ? tooCostly(
        `The query has ${count} fields with its fragments expanded; at most ${most} are allowed: ask for parts of it.`,
      )
    : undefined;
}

/** `most` fields and fragments are looked at: what no operation spreads was not counted so far. */
function faultOfRepeats(set: SelectionSetNode, fragments: Fragments, most: number): GraphQLError | undefined {
  const repeats = repeatsIn(set, fragments, most);
  if ("circle" in repeats) return new GraphQLError(`Cannot spread fragment "${repeats.circle}" within itself.`);
  return repeats.pairs > mostRepeats
    ? tooCostly("The same fields or fragments are repeated too often in one place: use each once.")
    : undefined;
}
