// Writes new and changed products with the topics they need.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (p:Product {id: row.id})
SET p += row {.name, .nameZh, .kind}
WITH p, row
CALL (p) {
  MATCH (p)-[old:NEEDS]->()
  DELETE old
}
CALL (p, row) {
  UNWIND row.needs AS topic
  MATCH (t:Topic {id: topic})
  CREATE (p)-[:NEEDS]->(t)
}
RETURN count(*) AS written
