// The branch where the manager works on the date.
// @edge
// @parent Manager
// @child Branch
// @param asOf date
// @hits 40
MATCH (parent)-[post:WORKS_AT]->(child:Branch)
WHERE holdsOn(post, $in.asOf)
RETURN child ORDER BY post.from DESC LIMIT 1
