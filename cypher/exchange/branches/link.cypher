// Puts branches under the branch that their rows name.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (b:Branch {id: row.id})
CALL (b) {
  MATCH (b)-[old:PART_OF]->()
  DELETE old
}
CALL (b, row) {
  MATCH (above:Branch {id: row.partOf})
  CREATE (b)-[:PART_OF]->(above)
}
RETURN count(*) AS written
