import { expect, test } from "vitest";
import { Role } from "../../../src/kernel/access/role.js";
import { testServer } from "../../support/http.js";

const server = await testServer();

test("what is denied over HTTP is counted, of whoever has no valid token as nobody", async () => {
  const authorization = `Bearer ${await server.token("mgr-000007", [Role.ADMIN])}`;
  for (const query of ["{ auditRecords { totalCount } }", "{ auditRecords { nodes { id } } }", "{ __typename }"])
    await server.post({ query }, { authorization });
  for (const token of ["none", "a.b.c"])
    await server.post({ query: "{ __typename }" }, { authorization: `Bearer ${token}` });
  await server.post({ query: '{ manager(id: "mgr-000007") { id } }' });
  // Files are denied on the same record; a request that is merely wrong, or asks for what is not there, is not.
  const file = (path: string, headers: Record<string, string>) => fetch(`${server.url}/export/${path}`, { headers });
  await file("snapshot?format=json", { authorization });
  await file("snapshot?format=json", {});
  await file("snapshot?format=json", { authorization: "Bearer none" });
  const analyst = { authorization: `Bearer ${await server.token("mgr-000008", [Role.ANALYST])}` };
  await file("snapshot?format=xlsx", analyst);
  await file("neighbourhood?of=mgr-nobody&format=json", analyst);
  const since = new Date(Date.now() - 120_000).toISOString();
  await server.denials.flush(server.database, { all: true });
  const { records } = await server.database.driver.executeQuery(
    "MATCH (r:AuditRecord {kind: 'DENIAL'}) WHERE r.at > $since AND r.by IN ['nobody', 'mgr-000007', 'mgr-000008'] RETURN r.by AS by, r.operation AS code, sum(r.count) AS count ORDER BY by",
    { since },
  );
  expect(records.map((record) => record.toObject())).toEqual([
    { by: "mgr-000007", code: "FORBIDDEN", count: 3 },
    { by: "nobody", code: "UNAUTHENTICATED", count: 5 },
  ]);
});
