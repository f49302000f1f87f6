// Creates nodes as a backup holds them, and tells which is which.
// @write
// @param rows [map]
// @gives at int
// @gives id string
UNWIND $in.rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.at AS at, elementId(n) AS id
