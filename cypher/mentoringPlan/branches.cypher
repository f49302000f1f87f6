// Every branch with the one above it.
// @read
// @scan it is the whole tree
// @gives branch id
// @gives parent id?
MATCH (branch:Branch)
RETURN branch.id AS branch, head(COLLECT { MATCH (branch)-[:PART_OF]->(above:Branch) RETURN above.id ORDER BY above.id LIMIT 1 }) AS parent
