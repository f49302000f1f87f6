// Writes new and changed goals.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (m:Manager {id: row.manager})
MATCH (t:Topic {id: row.topic})
MERGE (m)-[w:WANTS_SKILL]->(t)
SET w += row {.targetLevel, .priority, .setOn, .by, .droppedOn}
RETURN count(*) AS written
