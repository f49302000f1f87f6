import {
  type DocumentNode,
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { Ask } from "../compose/ask.js";
import { Executable } from "../execution/executable.js";
import type { Variables } from "../execution/operation.js";
import { getOrCreate } from "../getOrCreate.js";
import { refuse } from "../refusal/refuse.js";
import { type Cost, costOf } from "./cost.js";

/** Asks by the operation, the fields, the viewer and the values that they were made for. */
export type KeptAsks = LRUCache<string, readonly Ask[]>;

/** Sets of sizes for which the cost of one operation is kept, and the longest text of one. */
const keptCosts = 20;
const longest = 500;

let operations = 0;

/**
 * An operation of a document that was parsed and found valid, and all that is worked out of it once: what it costs by
 * the sizes that are asked for, what the executor runs, and what it asks of the graph.
 */
export class PreparedOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly #schema: GraphQLSchema;
  readonly #executable: Executable;
  readonly #costs = new LRUCache<string, Cost>({ max: keptCosts });
  readonly #asks: KeptAsks;
  readonly #number = ++operations;
  readonly #fields = new Map<FieldNode, { readonly number: number; readonly variables: readonly string[] }>();

  constructor(schema: GraphQLSchema, document: DocumentNode, definition: OperationDefinitionNode, asks: KeptAsks) {
    this.document = document;
    this.definition = definition;
    this.#schema = schema;
    this.#executable = new Executable(schema, document, definition);
    this.#asks = asks;
  }

  /** The variables of a request as the operation declares them, defaults included. Throws BAD_USER_INPUT. */
  coerced(variables: Variables): Variables {
    const definitions = this.definition.variableDefinitions ?? [];
    const { errors, coerced } = getVariableValues(this.#schema, definitions, variables, { maxErrors: 1 });
    if (errors) throw refuse("BAD_USER_INPUT", errors[0]!.message, 400);
    return coerced;
  }

  /** What it costs with these variables, as they came and coerced. */
  cost(variables: Variables, coerced: Variables): Cost {
    // Of what the operation declares: whatever else is sent may be of any size and depth.
    const sizes = JSON.stringify(coerced, withoutText);
    const known = this.#costs.get(sizes);
    if (known) return known;
    const cost = costOf(this.#schema, this.document, variables, this.definition.name?.value);
    if (sizes.length <= longest) this.#costs.set(sizes, cost);
    return cost;
  }

  /** Runs it with coerced variables. */
  run(coerced: Variables, context: unknown) {
    return this.#executable.run(coerced, context);
  }

  /**
   * The asks of these fields' selections, made once. The entries of one list share theirs. `key` holds what they depend
   * on besides the variables that the selections use.
   */
  asks(
    nodes: readonly FieldNode[],
    { fragments, variableValues }: Pick<GraphQLResolveInfo, "fragments" | "variableValues">,
    key: string,
    make: () => readonly Ask[],
  ): readonly Ask[] {
    const fields = nodes.map((node) =>
      getOrCreate(this.#fields, node, () => ({
        number: this.#fields.size,
        variables: variablesBelow(node, fragments),
      })),
    );
    const values = fields.flatMap(({ variables }) => variables.map((name) => variableValues[name] ?? null));
    const name = `${this.#number} ${fields.map(({ number }) => number)} ${key} ${JSON.stringify(values)}`;
    return getOrCreate(this.#asks, name, make);
  }
}

/** Whom and what an operation asks about changes nothing of its cost: sizes, switches and how many are named do. */
const withoutText = (_: string, value: unknown) => (typeof value === "string" ? "" : value);

/** The variables that stand inside a field's selection set, and in the fragments it spreads. */
function variablesBelow(node: FieldNode, fragments: GraphQLResolveInfo["fragments"]): readonly string[] {
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
  return [...names];
}
