// Satisfaction scores with these ids, as rows of satisfaction.csv.
// @read
// @param keys [map]
// @gives id string
// @gives client string
// @gives manager string
// @gives on string
// @gives score float
UNWIND $in.keys AS key
MATCH (c:Client)-[:GAVE]->(s:SatisfactionScore {id: key.id})-[:ABOUT]->(m:Manager)
RETURN s.id AS id, c.id AS client, m.id AS manager, s.on AS on, s.score AS score
