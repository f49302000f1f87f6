import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";

/** What is wrong with a request before it is read as GraphQL, in the form of a GraphQL answer: a body too large, or not JSON. */
export const bodyErrors =
  (log: Logger, mostKb: number): ErrorRequestHandler =>
  (error, _, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error }, "fault");
    const [code, message] =
      status === 413
        ? ["TOO_COSTLY", `A request has ${mostKb} kB at most: send less.`]
        : status < 500
          ? ["BAD_USER_INPUT", "The body is not JSON in UTF-8: send { query, variables, operationName }."]
          : [
              "INTERNAL_SERVER_ERROR",
              "Something went wrong on our side. Report the request id in the header x-request-id.",
            ];
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };

function statusOf(error: unknown): number {
  const { status } = Object(error);
  return Number.isInteger(status) && status >= 400 && status < 600 ? status : 500;
}
