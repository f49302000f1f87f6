import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { type GraphQLError, Kind, type OperationDefinitionNode } from "graphql";
import type { Context } from "../context.js";
import type { Step } from "../http/step.js";
import { httpResponses, operationErrors, operationSeconds } from "./metrics.js";
import { tracer } from "./observed.js";
import { logOperation } from "./operationLog.js";

/** Counts responses, and gives each request a span, within which those of its statements are. */
export const countRequests: Step = (_, response, next) => {
  const span = tracer.startSpan("graphql", { kind: SpanKind.SERVER });
  response.on("close", () => {
    httpResponses.inc({ status: response.statusCode });
    span.setAttribute("http.response.status_code", response.statusCode);
    span.end();
  });
  context.with(trace.setSpan(context.active(), span), next);
};

/**
 * Logs an operation that is answered, and measures it under the root field that it asks, which is from the schema; its
 * own name and its variables are the caller's.
 */
export function noteAnswered(
  context: Context,
  definition: OperationDefinitionNode | undefined,
  errors?: readonly GraphQLError[],
): void {
  logOperation(context, definition?.name?.value ?? null, errors);
  const operation = labelOf(definition);
  operationSeconds.observe({ operation }, (performance.now() - context.startedAt) / 1000);
  const codes = (errors ?? []).map(({ extensions }) => String(extensions.code ?? "INTERNAL_SERVER_ERROR"));
  for (const code of codes) operationErrors.inc({ operation, code });
  const span = trace.getActiveSpan();
  span?.updateName(operation);
  if (codes.length > 0) span?.setStatus({ code: SpanStatusCode.ERROR, message: codes[0] });
}

/**
 * `query managers`, `mutation hireManager`; `query several` when more than one root field is asked, `invalid` before
 * one is known.
 */
export function labelOf(operation: OperationDefinitionNode | undefined): string {
  if (!operation) return "invalid";
  const names = operation.selectionSet.selections.map((selection) =>
    selection.kind === Kind.FIELD ? selection.name.value : "several",
  );
  return `${operation.operation} ${new Set(names).size === 1 ? names[0] : "several"}`;
}
