import { type Span, type SpanOptions, trace } from "@opentelemetry/api";
import { afterAll, expect, test } from "vitest";
import { readConfig } from "../../../src/config.js";
import { Role } from "../../../src/kernel/access/role.js";
import { registry } from "../../../src/kernel/observe/metrics.js";
import { jsonOf, testServer } from "../../support/http.js";

/** Everything that was told to OpenTelemetry. */
const spans: { name: string; attributes: unknown; hasEnded: boolean }[] = [];
const record = (name: string, options?: SpanOptions): Span => {
  const told = { name, attributes: options?.attributes, hasEnded: false };
  spans.push(told);
  return {
    setAttribute: () => undefined,
    setStatus: () => undefined,
    updateName: (to: string) => Object.assign(told, { name: to }),
    end: () => Object.assign(told, { hasEnded: true }),
  } as unknown as Span;
};
trace.setGlobalTracerProvider({
  getTracer: () => ({
    startSpan: record,
    startActiveSpan: (name: string, options: SpanOptions, work: (span: Span) => unknown) => work(record(name, options)),
  }),
} as never);
afterAll(() => trace.disable());
// Of what other files of this process asked nothing is left.
registry.resetMetrics();

const server = await testServer();
const production = await testServer({ NODE_ENV: "production" });
const guarded = await testServer({ METRICS_TOKEN: "a token for prometheus" });
const authorization = `Bearer ${await server.token("mgr-000004", [Role.COMPLIANCE])}`;
const metrics = async () => (await fetch(`${server.url}/metrics`)).text();

test("operations, statements, merges and the pool are measured, and nothing of a caller is told", async () => {
  const secret = "王小明";
  const query = `query AboutWangXiaoming($text: String!) { search(text: $text, first: 2) { totalCount } }`;
  expect(
    (await jsonOf(await server.post({ query, variables: { text: secret } }, { authorization }))).errors,
  ).toBeUndefined();
  await server.post(
    { query: `{ manager(id: "mgr-000007") { name } managers(first: 1) { nodes { id } } }` },
    { authorization },
  );
  await server.post({ query: "{ managers(first: 1) { nodes { id } } }" });
  await server.post({ query: "{ nothing" }, { authorization });
  const text = await metrics();
  for (const line of [
    /^kn_operation_seconds_count\{operation="query search"\} [1-9]/m,
    /^kn_operation_seconds_count\{operation="query several"\} [1-9]/m,
    /^kn_operation_seconds_count\{operation="invalid"\} [1-9]/m,
    /^kn_operation_errors_total\{operation="query managers",code="UNAUTHENTICATED"\} [1-9]/m,
    /^kn_statement_seconds_count\{statement="managers\/byId"\} [1-9]/m,
    /^kn_statement_seconds_count\{statement="kernel\/access\/viewer"\} [1-9]/m,
    /^kn_callers_merged_count [1-9]/m,
    /^kn_database_sessions\{mode="read"\} 0$/m,
    /^kn_database_waiting 0$/m,
    /^kn_http_responses_total\{status="200"\} [1-9]/m,
    /^kn_bucket_refusals_total 0$/m,
    /^process_resident_memory_bytes [1-9]/m,
  ])
    expect(text).toMatch(line);
  expect(spans.map(({ name }) => name)).toContain("statement managers/byId");
  expect(spans.filter(({ hasEnded }) => !hasEnded)).toEqual([]);
  const told = text + JSON.stringify(spans);
  for (const personal of [secret, "Xiaoming", "mgr-0000", authorization.slice(-20)])
    expect(told).not.toContain(personal);
});

test("a flood of new operations makes no new series", async () => {
  const series = async () => (await metrics()).split("\n").filter((line) => line.startsWith("kn_operation")).length;
  const ask = (n: number) =>
    server.post({ query: `query Flood${n} { a${n}: managers(first: 1) { totalCount } }` }, { authorization });
  await ask(0);
  const before = await series();
  for (let n = 1; n < 20; n++) await ask(n);
  expect(await series()).toBe(before);
});

test("metrics are for this machine, not for whom a proxy passes on; with a token for whoever has it; in production only with one", async () => {
  const status = async (url: string, headers: Record<string, string>) =>
    (await fetch(`${url}/metrics`, { headers })).status;
  expect(await status(server.url, {})).toBe(200);
  expect(await status(server.url, { "x-forwarded-for": "10.0.0.1" })).toBe(403);
  expect(await status(server.url, { forwarded: "for=10.0.0.1" })).toBe(403);
  expect(await status(guarded.url, {})).toBe(403);
  expect(await status(guarded.url, { authorization: "Bearer a token for prometheuz" })).toBe(403);
  expect(await status(guarded.url, { authorization: "Bearer a token for prometheus" })).toBe(200);
  expect(await status(production.url, {})).toBe(403);
  expect(() => readConfig({ METRICS_TOKEN: "short" })).toThrow("METRICS_TOKEN");
});
