// Writes new and changed morale scores.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (s:MoraleScore {id: row.id})
SET s.on = row.on, s.score = toFloat(row.score)
WITH s, row
CALL (s) {
  MATCH (s)<-[old:FELT]-()
  DELETE old
}
MATCH (m:Manager {id: row.manager})
CREATE (m)-[:FELT]->(s)
RETURN count(*) AS written
