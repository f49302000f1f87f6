// Writes new and changed clients with who won them, and counts their versions up. A client without a name sorts as ''.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (c:Client {id: row.id})
SET c += row {.externalId, .name, .kind, .segment, .birthYear, .phoneSealed, .phoneIndex, .idNumberSealed, .idNumberIndex, .leftOn},
  c.sortName = coalesce(row.name, ''),
  c.version = coalesce(c.version, 0) + 1
WITH c, row
CALL (c) {
  MATCH (c)<-[old:WON]-()
  DELETE old
}
CALL (c, row) {
  MATCH (m:Manager {id: row.wonBy})
  CREATE (m)-[won:WON]->(c)
  SET won.on = row.wonOn
}
RETURN count(*) AS written
