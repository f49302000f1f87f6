// Writes new and changed relations between clients.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (a:Client {id: row.fromClient})
MATCH (b:Client {id: row.toClient})
MERGE (a)-[r:RELATED_TO {kind: row.kind}]->(b)
SET r += row {.from, .to}
RETURN count(*) AS written
