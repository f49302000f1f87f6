// Writes new and changed reads.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (m:Manager {id: row.manager})
MATCH (i:KnowledgeItem {id: row.item})
MERGE (m)-[r:READ]->(i)
SET r.at = row.at
RETURN count(*) AS written
