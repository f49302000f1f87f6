// Writes new and changed grades held: another grade for the same time is a new relationship.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (m:Manager {id: row.manager})
MATCH (g:Grade {id: row.grade})
CALL (m, row) {
  MATCH (m)-[old:HELD_GRADE]->()
  WHERE coalesce(old.from, '') = coalesce(row.from, '')
  DELETE old
}
CREATE (m)-[h:HELD_GRADE]->(g)
SET h += row {.from, .to}
RETURN count(*) AS written
