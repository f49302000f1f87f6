// Writes new and changed versions of skills.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
CALL (row) {
  MATCH ()-[old:HAS_SKILL {id: row.id}]->()
  DELETE old
}
MATCH (m:Manager {id: row.manager})
MATCH (t:Topic {id: row.topic})
CREATE (m)-[s:HAS_SKILL]->(t)
SET s += row {.id, .level, .from, .to, .evidence, .ref, .confirmedBy}
RETURN count(*) AS written
