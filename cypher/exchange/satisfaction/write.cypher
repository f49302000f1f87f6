// Writes new and changed satisfaction scores.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (s:SatisfactionScore {id: row.id})
SET s.on = row.on, s.score = toFloat(row.score)
WITH s, row
CALL (s) {
  MATCH (s)<-[old:GAVE]-()
  DELETE old
}
CALL (s) {
  MATCH (s)-[old:ABOUT]->()
  DELETE old
}
MATCH (c:Client {id: row.client})
MATCH (m:Manager {id: row.manager})
CREATE (c)-[:GAVE]->(s)-[:ABOUT]->(m)
RETURN count(*) AS written
