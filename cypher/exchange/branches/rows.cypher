// Branches with these ids, as rows of branches.csv.
// @read
// @param keys [map]
// @gives id string
// @gives name string
// @gives nameZh string?
// @gives kind string
// @gives partOf string?
UNWIND $in.keys AS key
MATCH (b:Branch {id: key.id})
RETURN b.id AS id, b.name AS name, b.nameZh AS nameZh, b.kind AS kind,
  head([(b)-[:PART_OF]->(above:Branch) | above.id]) AS partOf
