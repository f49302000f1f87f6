// Interactions with these ids, as rows of interactions.csv.
// @read
// @param keys [map]
// @gives id string
// @gives manager string
// @gives client string
// @gives at string
// @gives channel string
// @gives note string?
UNWIND $in.keys AS key
MATCH (m:Manager)-[:HELD]->(i:Interaction {id: key.id})-[:WITH]->(c:Client)
RETURN i.id AS id, m.id AS manager, c.id AS client, i.at AS at, i.channel AS channel, i.note AS note
