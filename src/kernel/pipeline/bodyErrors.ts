import type { ServerResponse } from "node:http";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { ourFault } from "../http/ourFault.js";
import { sendJson } from "../http/sendJson.js";
import { sendRefusal } from "../http/sendRefusal.js";

/**
 * What is wrong with a request before it is read as GraphQL, in the form of a GraphQL answer: a body too large, or not
 * JSON, or a refusal of ours.
 */
export const bodyErrors =
  (log: Logger, mostKb: number) =>
  (fault: unknown, response: ServerResponse): void => {
    if (fault instanceof GraphQLError && !response.headersSent) return void sendRefusal(response, fault);
    const status = statusOf(fault);
    if (status >= 500) log.error({ err: fault }, "fault");
    if (response.headersSent) return void response.destroy();
    const [code, message] =
      status === 413
        ? ["TOO_COSTLY", `The request is larger than ${mostKb} kB: send less.`]
        : status < 500
          ? ["BAD_USER_INPUT", "The body must be JSON in UTF-8: { query, variables, operationName }."]
          : [ourFault.code, ourFault.message];
    sendJson(response, status, { errors: [{ message, extensions: { code } }] });
  };

function statusOf(fault: unknown): number {
  const { status } = Object(fault);
  return Number.isInteger(status) && status >= 400 && status < 600 ? status : 500;
}
