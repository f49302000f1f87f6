// Products with these ids, as rows of products.csv.
// @read
// @param keys [map]
// @gives id string
// @gives name string
// @gives nameZh string?
// @gives kind string
// @gives needs [string]
UNWIND $in.keys AS key
MATCH (p:Product {id: key.id})
RETURN p.id AS id, p.name AS name, p.nameZh AS nameZh, p.kind AS kind, [(p)-[:NEEDS]->(t:Topic) | t.id] AS needs
