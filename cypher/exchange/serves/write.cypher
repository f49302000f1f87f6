// Writes new and changed assignments. Each client is locked first: it owns "one LEAD at a time". Tells which clients have two now: a later
// row may end one of them, or a LEAD was given while the folder was checked.
// @write
// @param rows [map]
// @gives written int
// @gives crossed [string]
UNWIND $in.rows AS row
MATCH (m:Manager {id: row.manager})
MATCH (c:Client {id: row.client})
WITH row, m, c ORDER BY c.id
SET c.version = c.version
WITH collect([row, m, c]) AS found
UNWIND found AS each
WITH each[0] AS row, each[1] AS m, each[2] AS c
CALL (m, c, row) {
  MATCH (m)-[old:SERVES {role: row.role}]->(c)
  WHERE coalesce(old.from, '') = coalesce(row.from, '')
  DELETE old
}
CREATE (m)-[s:SERVES]->(c)
SET s += row {.role, .from, .to}
WITH c, count(*) AS rows
RETURN sum(rows) AS written, collect(CASE WHEN hasOneLead(c) THEN null ELSE c.id END) AS crossed
