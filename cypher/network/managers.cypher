// The managers who work here on the date, by id, each with the branch where they work then.
// @read
// @scan a snapshot takes every manager
// @param asOf date
// @gives id id
// @gives branch id?
MATCH (manager:Manager)
WHERE isCurrentOn(manager, $in.asOf)
RETURN manager.id AS id, head(COLLECT {
  MATCH (manager)-[post:WORKS_AT]->(branch:Branch)
  WHERE holdsOn(post, $in.asOf)
  RETURN branch.id ORDER BY post.from DESC
}) AS branch
ORDER BY id
