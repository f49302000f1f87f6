import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import { Execution } from "./execution.js";
import { operationOf } from "./operation.js";

/** How many variables are told to be wrong. */
const maxErrors = 50;

export interface Asked {
  readonly document: DocumentNode;
  /** The operation of the document that is to run. */
  readonly definition: OperationDefinitionNode;
  readonly variables: Record<string, unknown> | undefined;
  readonly context: unknown;
}

/**
 * Executes a validated operation, as `execute` of graphql-js does and with the same answers, but works out once for each document what that
 * does for each value: which fields there are, what completes their values, and once for each request their arguments.
 */
export async function execute(
  schema: GraphQLSchema,
  { document, definition, variables, context }: Asked,
): Promise<ExecutionResult> {
  const { errors, coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables ?? {}, {
    maxErrors,
  });
  if (errors) return { errors };
  return new Execution(operationOf(schema, document, definition, coerced), context, coerced).run();
}
