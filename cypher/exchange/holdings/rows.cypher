// Holdings with these ids, as rows of holdings.csv.
// @read
// @param keys [map]
// @gives id string
// @gives client string
// @gives product string
// @gives openedOn string?
// @gives closedOn string?
UNWIND $in.keys AS key
MATCH (c:Client)-[:HOLDS]->(h:Holding {id: key.id})-[:OF]->(p:Product)
RETURN h.id AS id, c.id AS client, p.id AS product, h.openedOn AS openedOn, h.closedOn AS closedOn
