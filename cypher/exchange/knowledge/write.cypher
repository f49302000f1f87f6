// Writes new and changed knowledge items with author and topics, and counts their versions up.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (i:KnowledgeItem {id: row.id})
SET i += row {.title, .body, .kind, .createdAt, .verifiedOn, .reviewBy, .retiredOn},
  i.version = coalesce(i.version, 0) + 1
WITH i, row
CALL (i) {
  MATCH (i)<-[old:AUTHORED]-()
  DELETE old
}
CALL (i) {
  MATCH (i)-[old:ABOUT]->()
  DELETE old
}
CALL (i, row) {
  UNWIND row.topics AS topic
  MATCH (t:Topic {id: topic})
  CREATE (i)-[:ABOUT]->(t)
}
MATCH (m:Manager {id: row.author})
CREATE (m)-[:AUTHORED]->(i)
RETURN count(*) AS written
