// Writes new and changed referrals.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (a:Client {id: row.fromClient})
MATCH (b:Client {id: row.toClient})
MERGE (a)-[r:REFERRED]->(b)
SET r.on = row.on
RETURN count(*) AS written
