import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeByReference,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from "graphql";
import { Execution } from "./execution.js";
import { operationOf } from "./operation.js";

/** How many variables are told to be wrong. */
const maxErrors = 50;

/** What a request asks to be run. */
export interface AskedOperation {
  readonly document: DocumentNode;
  /** Which operation of the document is to run, when it has several. */
  readonly operationName?: string | null | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

/**
 * Executes a validated operation, as `execute` of graphql-js does and with the same answers, but works out once for each document what that
 * does for each value: which fields there are, what completes their values, and once for each request their arguments.
 */
export async function execute(
  schema: GraphQLSchema,
  { document, operationName, variables }: AskedOperation,
  context: unknown,
): Promise<ExecutionResult> {
  const definition = getOperationAST(document, operationName);
  // Which operation is meant is not told, or there is none of this name: it says so, and does nothing else.
  if (!definition) return executeByReference({ schema, document, operationName });
  const { errors, coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables ?? {}, {
    maxErrors,
  });
  if (errors) return { errors };
  return new Execution(operationOf(schema, document, definition, coerced), context, coerced).run();
}
