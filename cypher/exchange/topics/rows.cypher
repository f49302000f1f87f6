// Topics with these ids, as rows of topics.csv.
// @read
// @param keys [map]
// @gives id string
// @gives name string
// @gives nameZh string?
// @gives broader [string]
UNWIND $in.keys AS key
MATCH (t:Topic {id: key.id})
RETURN t.id AS id, t.name AS name, t.nameZh AS nameZh, [(t)-[:BROADER]->(wider:Topic) | wider.id] AS broader
