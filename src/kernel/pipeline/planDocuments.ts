import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type VariableDefinitionNode,
} from "graphql";
import type { Logger } from "pino";
import { Role } from "../access/role.js";
import type { Viewer } from "../access/viewer.js";
import { type Ask, asksIn, cutEverywhere, cutNowhere, shapeOf } from "../compose/ask.js";
import { Graph } from "../compose/graph.js";
import type { Statements } from "../compose/planCache.js";
import type { Context } from "../context.js";
import type { Database } from "../database/database.js";
import { execute } from "../execution/execute.js";
import type { Envelope } from "../graphql/envelope.js";
import type { Constants } from "../settings.js";

/** A graph that answers nothing, and notes what it is asked. */
class Planning extends Graph {
  readonly asked: Ask[] = [];

  override async find(ask: Ask): Promise<unknown> {
    this.asked.push(ask);
    return ask.mode === "count" ? 0 : ask.present([]);
  }
}

const nobody = { id: "mgr-0", branches: [], leads: false, mentors: false, lapsedBefore: "" };
/** Whoever is led to another statement by the same query. */
const viewers: readonly Viewer[] = [
  { ...nobody, roles: [Role.MANAGER] },
  { ...nobody, roles: [Role.MANAGER], leads: true },
  { ...nobody, roles: [Role.HR] },
  { ...nobody, roles: [Role.ANALYST] },
  { ...nobody, roles: [Role.COMPLIANCE] },
  { ...nobody, roles: [Role.ADMIN] },
];

/** What the context of every request is made with. */
export interface Common {
  readonly envelope: Envelope;
  readonly today: string;
  readonly timeZone: string;
  readonly constants: Constants;
  readonly log: Logger;
}

/**
 * The statements that registered queries become when each is read in one round trip, for any viewer, so that they can
 * be planned before the first is asked. Nothing is read. A next page of a root list is left to the statements that are
 * planned for all.
 */
export async function statementsOf(
  schema: GraphQLSchema,
  database: Database,
  documents: Iterable<string>,
  common: Common,
): Promise<Statements> {
  const { graph } = await rehearsed(schema, database, documents, common);
  return new Map(graph.asked.map((ask) => [shapeOf(ask, cutNowhere), graph.text(ask, cutNowhere)]));
}

/**
 * Those that queries become when each edge is read by itself, and the reads that have names: how a shape is answered
 * that was seldom seen.
 */
export async function piecesOf(
  schema: GraphQLSchema,
  database: Database,
  documents: Iterable<string>,
  common: Common,
): Promise<ReadonlySet<string>> {
  const { graph, reads } = await rehearsed(schema, database, documents, common);
  const pieces = graph.asked.flatMap((ask) => asksIn(ask, cutNowhere)).map((ask) => graph.text(ask, cutEverywhere));
  return new Set([...reads, ...pieces]);
}

/** Runs queries on a graph that answers nothing, as every kind of viewer. */
async function rehearsed(
  schema: GraphQLSchema,
  database: Database,
  documents: Iterable<string>,
  common: Common,
): Promise<{ graph: Planning; reads: ReadonlySet<string> }> {
  const reads = new Set<string>();
  const silent: Database = Object.create(database, {
    vault: { get: () => database.vault },
    read: {
      value: async (name: string) => {
        reads.add(database.library.text(name));
        return [];
      },
    },
    readText: { value: async () => [] },
    write: { value: () => Promise.reject(new Error("Nothing is written while planning.")) },
  });
  const graph = new Planning(silent);
  for (const text of documents) {
    const document = parse(text);
    const [operation] = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    if (operation?.operation !== "query") continue;
    const variables = Object.fromEntries(
      (operation.variableDefinitions ?? []).flatMap((variable) => sampleOf(schema, variable)),
    );
    for (const viewer of viewers) {
      const context: Context = {
        ...common,
        viewer,
        graph,
        language: "en",
        // What is not a plain read gives up at once.
        signal: AbortSignal.abort(),
        forgetViewers: () => undefined,
        rateLimit: () => ({ limit: 0, remaining: 0, perSecond: 0 }),
        startedAt: performance.now(),
      };
      // What a viewer may not ask is an error in the answer, which nobody reads.
      await execute(schema, { document, variables }, context);
    }
  }
  return { graph, reads };
}

/** Something for a variable that must be given. */
function sampleOf(
  schema: GraphQLSchema,
  { variable, type, defaultValue }: VariableDefinitionNode,
): [string, unknown][] {
  const named = typeFromAST(schema, type as never);
  if (defaultValue || !named || !isInputType(named) || !isNonNullType(named)) return [];
  return [[variable.name.value, sample(named)]];
}

function sample(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isListType(isNonNullType(type) ? type.ofType : type)) return [sample(named)];
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) {
    const needed = Object.values(named.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return Object.fromEntries(needed.map((field) => [field.name, sample(field.type)]));
  }
  const samples: Readonly<Record<string, unknown>> = {
    Int: 10,
    SafeInt: 10,
    Float: 0.5,
    Boolean: true,
    Date: "2000-01-01",
    DateTime: "2000-01-01T00:00:00.000Z",
    Currency: "CNY",
  };
  return samples[named.name] ?? "mgr-0";
}
