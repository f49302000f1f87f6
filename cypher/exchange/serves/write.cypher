// Writes new and changed assignments.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (m:Manager {id: row.manager})
MATCH (c:Client {id: row.client})
CALL (m, c, row) {
  MATCH (m)-[old:SERVES {role: row.role}]->(c)
  WHERE coalesce(old.from, '') = coalesce(row.from, '')
  DELETE old
}
CREATE (m)-[s:SERVES]->(c)
SET s += row {.role, .from, .to}
RETURN count(*) AS written
