// Creates relationships as a backup holds them.
// @write
// @param rows [map]
// @gives created int
UNWIND $in.rows AS row
MATCH (a) WHERE elementId(a) = row.start
MATCH (b) WHERE elementId(b) = row.end
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(*) AS created
