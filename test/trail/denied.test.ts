import { expect, test } from "vitest";
import { Role } from "../../src/access/role.js";
import { testServer } from "../support/http.js";

const server = await testServer();

test("what is denied over HTTP is counted, of whoever has no valid token as nobody", async () => {
  const authorization = `Bearer ${await server.token("mgr-000007", [Role.ADMIN])}`;
  for (const query of ["{ auditRecords { totalCount } }", "{ auditRecords { nodes { id } } }", "{ __typename }"])
    await server.post({ query }, { authorization });
  for (const token of ["none", "a.b.c"])
    await server.post({ query: "{ __typename }" }, { authorization: `Bearer ${token}` });
  await server.post({ query: '{ manager(id: "mgr-000007") { id } }' });
  const since = new Date(Date.now() - 120_000).toISOString();
  await server.denials.flush(server.database, { all: true });
  const { records } = await server.database.driver.executeQuery(
    "MATCH (r:AuditRecord {kind: 'DENIAL'}) WHERE r.at > $since AND r.by IN ['nobody', 'mgr-000007'] RETURN r.by AS by, r.operation AS code, sum(r.count) AS count ORDER BY by",
    { since },
  );
  expect(records.map((record) => record.toObject())).toEqual([
    { by: "mgr-000007", code: "FORBIDDEN", count: 2 },
    { by: "nobody", code: "UNAUTHENTICATED", count: 3 },
  ]);
});
