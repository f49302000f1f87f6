import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeByReference,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from "graphql";
import { Executable } from "./executable.js";

/** How many variables are told to be wrong. */
const maxErrors = 50;

/** What a request asks to be run. */
export interface AskedOperation {
  readonly document: DocumentNode;
  /** Which operation of the document is to run, when it has several. */
  readonly operationName?: string | null | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

/** Executes a validated operation once, as `execute` of graphql-js does and with the same answers. */
export async function execute(
  schema: GraphQLSchema,
  { document, operationName, variables }: AskedOperation,
  context: unknown,
): Promise<ExecutionResult> {
  const definition = getOperationAST(document, operationName);
  // It is not told which operation is meant, or there is none of this name: graphql-js says so, and does nothing else.
  if (!definition) return executeByReference({ schema, document, operationName });
  const { errors, coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables ?? {}, {
    maxErrors,
  });
  if (errors) return { errors };
  return new Executable(schema, document, definition).run(coerced, context);
}
