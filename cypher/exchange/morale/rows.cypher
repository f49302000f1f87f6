// Morale scores with these ids, as rows of morale.csv.
// @read
// @param keys [map]
// @gives id string
// @gives manager string
// @gives on string
// @gives score float
UNWIND $in.keys AS key
MATCH (s:MoraleScore {id: key.id})<-[:FELT]-(m:Manager)
RETURN s.id AS id, m.id AS manager, s.on AS on, s.score AS score
