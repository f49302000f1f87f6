import { SpanStatusCode, trace } from "@opentelemetry/api";
import { statementFaults, statementSeconds } from "./metrics.js";

/** Spans cost nothing until a program registers an OpenTelemetry SDK. */
export const tracer = trace.getTracer("knowledge-network");

/**
 * Does the work of a statement under its name: its time, its fault, its span. Parameters and rows are never recorded
 * here.
 */
export function observed<T>(statement: string, work: () => Promise<T>): Promise<T> {
  const end = statementSeconds.startTimer({ statement });
  return tracer.startActiveSpan(
    `statement ${statement}`,
    { attributes: { "db.system": "neo4j", "db.operation": statement } },
    async (span) => {
      try {
        return await work();
      } catch (error) {
        statementFaults.inc({ statement });
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
        end();
      }
    },
  );
}
