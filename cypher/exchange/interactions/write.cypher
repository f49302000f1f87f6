// Writes new and changed interactions.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (i:Interaction {id: row.id})
SET i += row {.at, .channel, .note}
WITH i, row
CALL (i) {
  MATCH (i)<-[old:HELD]-()
  DELETE old
}
CALL (i) {
  MATCH (i)-[old:WITH]->()
  DELETE old
}
MATCH (m:Manager {id: row.manager})
MATCH (c:Client {id: row.client})
CREATE (m)-[:HELD]->(i)-[:WITH]->(c)
RETURN count(*) AS written
