// Referrals with these keys, as rows of referrals.csv.
// @read
// @param keys [map]
// @gives fromClient string
// @gives toClient string
// @gives on string?
UNWIND $in.keys AS key
MATCH (a:Client {id: key.fromClient})
MATCH (b:Client {id: key.toClient})
MATCH (a)-[r:REFERRED]->(b)
RETURN a.id AS fromClient, b.id AS toClient, r.on AS on
