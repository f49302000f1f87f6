// Writes new and changed reporting lines: a line to another superior is a new relationship.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (m:Manager {id: row.manager})
MATCH (s:Employee {id: row.superior})
CALL (m, row) {
  MATCH (m)-[old:REPORTS_TO]->()
  WHERE coalesce(old.from, '') = coalesce(row.from, '')
  DELETE old
}
CREATE (m)-[r:REPORTS_TO]->(s)
SET r += row {.from, .to}
RETURN count(*) AS written
