import { type AuditFail, serverAudits } from "graphql-http";
import { expect, test } from "vitest";
import { testServer } from "../../support/http.js";

const server = await testServer();
/** The audits ask with simple GETs too, which only a caller that says it is no form of another site may send. */
const fetchFn = (url: string, { headers, ...init }: RequestInit = {}) =>
  fetch(url, { ...init, headers: { ...headers, "apollo-require-preflight": "audit" } });

test("all 61 audits of GraphQL over HTTP pass", async () => {
  const failed: string[] = [];
  const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn });
  for (const { id, name, fn } of audits) {
    const result = await fn();
    if (result.status !== "ok") failed.push(`${id} ${name}: ${(result as AuditFail).reason}`);
  }
  expect({ count: audits.length, failed }).toEqual({ count: 61, failed: [] });
});
