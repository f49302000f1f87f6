import type { ServerResponse } from "node:http";
import type { GraphQLError } from "graphql";
import { ourFault } from "./ourFault.js";
import { sendJson } from "./sendJson.js";

/** Answers a request with what refuses it as a whole. `status` is for a refusal that names none. */
export function sendRefusal(response: ServerResponse, { message, extensions }: GraphQLError, status = 500): void {
  const { code = ourFault.code, http } = extensions as {
    readonly code?: unknown;
    readonly http?: { readonly status?: number; readonly headers?: ReadonlyMap<string, string> };
  };
  for (const [name, value] of http?.headers ?? []) response.setHeader(name, value);
  sendJson(response, http?.status ?? status, { errors: [{ message, extensions: { code } }] });
}
