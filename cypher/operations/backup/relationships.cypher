// Every relationship with all it holds.
// @read
// @scan a backup takes everything
// @gives type string
// @gives start string
// @gives end string
// @gives properties map
MATCH (a)-[r]->(b)
RETURN type(r) AS type, elementId(a) AS start, elementId(b) AS end, properties(r) AS properties
