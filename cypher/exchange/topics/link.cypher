// Puts topics under the broader topics that their rows name.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (t:Topic {id: row.id})
CALL (t) {
  MATCH (t)-[old:BROADER]->()
  DELETE old
}
CALL (t, row) {
  UNWIND row.broader AS broader
  MATCH (wider:Topic {id: broader})
  CREATE (t)-[:BROADER]->(wider)
}
RETURN count(*) AS written
