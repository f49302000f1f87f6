// Writes new and changed endorsements.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (m:Manager {id: row.manager})
MATCH (i:KnowledgeItem {id: row.item})
MERGE (m)-[e:ENDORSED]->(i)
SET e.at = row.at
RETURN count(*) AS written
