// Every branch and the one it is part of.
// @read
// @scan a snapshot takes every branch
// @gives id id
// @gives parent id?
MATCH (branch:Branch)
OPTIONAL MATCH (branch)-[:PART_OF]->(parent:Branch)
RETURN branch.id AS id, parent.id AS parent
ORDER BY id
