// Writes new and changed mentor profiles.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (p:MentorProfile {id: row.id})
SET p += row {.capacity, .formats, .note, .active}
WITH p, row
CALL (p) {
  MATCH (p)<-[old:OFFERS]-()
  DELETE old
}
MATCH (m:Manager {id: row.manager})
CREATE (m)-[:OFFERS]->(p)
RETURN count(*) AS written
