// Endorsements with these keys, as rows of endorsements.csv.
// @read
// @param keys [map]
// @gives manager string
// @gives item string
// @gives at string
UNWIND $in.keys AS key
MATCH (m:Manager {id: key.manager})
MATCH (i:KnowledgeItem {id: key.item})
MATCH (m)-[e:ENDORSED]->(i)
RETURN m.id AS manager, i.id AS item, e.at AS at
