// Writes new and changed holdings.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (h:Holding {id: row.id})
SET h += row {.openedOn, .closedOn}
WITH h, row
CALL (h) {
  MATCH (h)<-[old:HOLDS]-()
  DELETE old
}
CALL (h) {
  MATCH (h)-[old:OF]->()
  DELETE old
}
MATCH (c:Client {id: row.client})
MATCH (p:Product {id: row.product})
CREATE (c)-[:HOLDS]->(h)-[:OF]->(p)
RETURN count(*) AS written
