import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode, visit } from "graphql";
import { LRUCache } from "lru-cache";
import type { Ask } from "../compose/ask.js";
import type { Context } from "../context.js";
import { getOrCreate } from "../getOrCreate.js";
import type { Envelope } from "./envelope.js";

/** How many are kept: a large selection takes some 10 kB. */
const kept = 2000;
const known = new WeakMap<Envelope, LRUCache<string, readonly Ask[]>>();

/**
 * The asks of a selection, made once: documents are kept parsed, so that the same operation has the same field nodes
 * again, and the entries of one list share theirs. What they depend on is in the key: who asks on which day, and the
 * variables that the selection uses.
 */
export function knownAsks(
  { envelope, viewer, today }: Context,
  { fragments, variableValues }: GraphQLResolveInfo,
  nodes: readonly FieldNode[],
  asked: string,
  make: () => readonly Ask[],
): readonly Ask[] {
  const ofEnvelope = getOrCreate(known, envelope, () => new LRUCache({ max: kept }));
  const values = nodes.flatMap((node) => variablesOf(node, fragments).map((name) => variableValues[name] ?? null));
  const key = `${nodes.map(numberOf)} ${viewer?.id} ${viewer?.roles} ${today} ${asked} ${JSON.stringify(values)}`;
  return getOrCreate(ofEnvelope, key, make);
}

const numbers = new WeakMap<FieldNode, number>();
let last = 0;

const numberOf = (node: FieldNode): number => getOrCreate(numbers, node, () => ++last);

const used = new WeakMap<FieldNode, readonly string[]>();

/** The variables that stand inside a field's selection set, and in the fragments it spreads. */
function variablesOf(node: FieldNode, fragments: GraphQLResolveInfo["fragments"]): readonly string[] {
  const before = used.get(node);
  if (before) return before;
  const names = new Set<string>();
  const spread = new Set<string>();
  const collect = (selection: SelectionSetNode | undefined): unknown =>
    selection &&
    visit(selection, {
      [Kind.VARIABLE]: ({ name }) => void names.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name }) => {
        if (spread.has(name.value)) return;
        spread.add(name.value);
        collect(fragments[name.value]?.selectionSet);
      },
    });
  collect(node.selectionSet);
  const found = [...names];
  used.set(node, found);
  return found;
}
