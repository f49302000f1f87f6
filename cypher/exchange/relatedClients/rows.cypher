// Relations between clients with these keys, as rows of related_clients.csv.
// @read
// @param keys [map]
// @gives fromClient string
// @gives toClient string
// @gives kind string
// @gives from string?
// @gives to string?
UNWIND $in.keys AS key
MATCH (a:Client {id: key.fromClient})
MATCH (b:Client {id: key.toClient})
MATCH (a)-[r:RELATED_TO {kind: key.kind}]->(b)
RETURN a.id AS fromClient, b.id AS toClient, r.kind AS kind, r.from AS from, r.to AS to
