import { expect, test } from "vitest";
import { readConfig } from "../../src/config.js";
import { greeting } from "../../src/operations/demo/greeting.js";

test.each([
  [{ PORT: "abc" }, 'Invalid settings in the environment: PORT ("abc") must be a number.'],
  [{ MAX_DEPTH: "2.5" }, 'Invalid settings in the environment: MAX_DEPTH ("2.5") must be a whole number.'],
  [
    { NEO4J_URI: "http://localhost:7474" },
    'Invalid settings in the environment: NEO4J_URI ("http://localhost:7474") must look like bolt://host:7687 or neo4j://host:7687.',
  ],
])("a setting that makes no sense is refused by its name: %j", (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});

test("a demo is only where nobody but this machine is answered", () => {
  for (const HOST of ["127.0.0.1", "localhost", "::1", "0.0.0.0", "::"])
    expect(readConfig({ DEMO: "on", HOST }).hasDemoTokens).toBe(true);
  expect(() => readConfig({ DEMO: "on", HOST: "192.168.1.7" })).toThrow(/^DEMO=on serves this machine only/);
  expect(readConfig({ HOST: "0.0.0.0" }).isDemo).toBe(false);
  expect(readConfig({ NODE_ENV: "production" }).isDemo).toBe(false);
  const provider = { JWT_JWKS_URL: "https://id.example/keys", JWT_ISSUER: "https://id.example", JWT_AUDIENCE: "bank" };
  expect(readConfig({ DEMO: "on", ...provider })).toMatchObject({ isDemo: true, hasDemoTokens: false });
});

test.each([
  ["http://127.0.0.1:4000/graphql", "http://127.0.0.1:4000/?persona=HR"],
  ["http://[::1]:4000/graphql", "http://[::1]:4000/?persona=HR"],
  ["http://0.0.0.0:4000/graphql", "http://localhost:4000/?persona=HR"],
  ["http://[::]:4000/graphql", "http://localhost:4000/?persona=HR"],
])("at %s the link of a persona is %s, and no token is told", (url, link) => {
  const persona = { role: "HR", employeeId: "mgr-000002", name: "周敏", what: "human resources", token: "a.token" };
  const told = greeting([persona], new URL("/", url));
  expect(told).toContain(`\n  ${link}  HR: 周敏, human resources\n`);
  expect(told).not.toContain("a.token");
});
