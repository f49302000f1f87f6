// Keys of all referrals, in order.
// @read
// @scan an export takes everything
// @gives fromClient string
// @gives toClient string
MATCH (a:Client)-[:REFERRED]->(b:Client)
WHERE a.id IS NOT NULL
RETURN a.id AS fromClient, b.id AS toClient
ORDER BY fromClient, toClient
