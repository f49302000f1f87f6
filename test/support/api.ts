import { setMaxListeners } from "node:events";
import {
  type ExecutionResult,
  execute as executeByReference,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from "graphql";
import { pino } from "pino";
import { afterAll, inject } from "vitest";
import { readConfig } from "../../src/config.js";
import type { Role } from "../../src/kernel/access/role.js";
import { Viewers } from "../../src/kernel/access/viewers.js";
import type { IsCut } from "../../src/kernel/compose/ask.js";
import { Graph } from "../../src/kernel/compose/graph.js";
import type { Context, Language } from "../../src/kernel/context.js";
import type { Database } from "../../src/kernel/database/database.js";
import { getOrCreate } from "../../src/kernel/getOrCreate.js";
import { Envelope } from "../../src/kernel/graphql/envelope.js";
import type { PreparedOperation } from "../../src/kernel/graphql/preparedOperation.js";
import { PreparedOperations } from "../../src/kernel/graphql/preparedOperations.js";
import { Buckets } from "../../src/kernel/pipeline/buckets.js";
import type { Constants } from "../../src/kernel/settings.js";
import { makeSchema } from "../../src/schema.js";
import { testDatabase } from "./database.js";

/** EXECUTOR=reference asks by graphql-js instead of our executor: both answer every test. */
const isReference = readConfig({ EXECUTOR: process.env.EXECUTOR }).EXECUTOR === "reference";

type Variables = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query, which TypeScript does not know here.
export type Answer = { data: any; errors: { code: unknown; message: string; path?: string }[] };

/** Asks the API as one viewer. */
export type Ask = (query: string, variables?: Variables) => Promise<Answer>;

export interface TestApi {
  readonly database: Database;
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly today: string;
  /** Somebody in these roles; nobody without an id. `isCut` chooses where statements are cut. */
  as(
    id: string | undefined,
    roles?: Role | readonly Role[] | `${Role}`,
    options?: { isCut?: IsCut; language?: Language; constants?: Constants },
  ): Ask;
}

/** The API on the test run's database, without HTTP. Closed after the test file. */
export async function testApi(): Promise<TestApi> {
  const database = testDatabase();
  afterAll(() => database.close());
  const graph = new Graph(database);
  const viewers = new Viewers(database, 0, 14);
  const envelope = new Envelope("a secret of the tests that is long enough");
  const schema = await makeSchema();
  const prepared = new PreparedOperations(schema);
  const operations = new Map<string, PreparedOperation | readonly GraphQLError[]>();
  /** Checked and prepared once, since a long query takes as long to check as to answer; or what is wrong with it. */
  const operationOf = (source: string) => getOrCreate(operations, source, () => checked(source));
  const checked = (source: string): PreparedOperation | readonly GraphQLError[] => {
    try {
      const document = parse(source);
      const errors = validate(schema, document);
      return errors.length > 0 ? errors : prepared.operation("", document, getOperationAST(document)!);
    } catch (error) {
      return [error as GraphQLError];
    }
  };
  const run = async (operation: PreparedOperation, variableValues: Variables, contextValue: Context) => {
    const coerced = operation.coerced(variableValues);
    contextValue.operation = operation;
    return isReference
      ? executeByReference({ schema, document: operation.document, variableValues, contextValue })
      : operation.run(coerced, contextValue);
  };
  const buckets = new Buckets(1_000_000, 1000);
  const today = inject("today");
  return {
    database,
    graph,
    schema,
    today,
    as(id, roles = [], { isCut, language = "en", constants = readConfig({}).constants } = {}) {
      return async (source, variableValues = {}) => {
        viewers.forget();
        const viewer = id === undefined ? undefined : await viewers.of({ id, roles: [roles].flat() as Role[] }, today);
        const signal = AbortSignal.timeout(150_000);
        setMaxListeners(0, signal);
        const contextValue: Context = {
          viewer,
          graph,
          envelope,
          today,
          timeZone: "Asia/Shanghai",
          language,
          constants,
          signal,
          log: pino({ level: "silent" }),
          forgetViewers: () => viewers.forget(),
          rateLimit: () => buckets.level(id ?? ""),
          startedAt: performance.now(),
          isCut,
        };
        const operation = operationOf(source);
        const { data, errors = [] }: Partial<ExecutionResult> =
          "length" in operation
            ? { errors: operation }
            : await run(operation, variableValues, contextValue).catch((error) => ({ errors: [asRefused(error)] }));
        for (const { originalError } of errors)
          if (originalError && !("extensions" in originalError)) throw originalError;
        const told = errors.map(({ extensions, message, path }) => ({
          code: extensions.code,
          message,
          ...(path && { path: path.join(".") }),
        }));
        // Plain objects, as a client would get them.
        return { data: data && JSON.parse(JSON.stringify(data)), errors: told };
      };
    },
  };
}

/** What is wrong with the variables is refused before anything runs; any other fault fails the test. */
function asRefused(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  throw error;
}
