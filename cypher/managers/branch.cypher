// The branch where the employee works on the date.
// @edge
// @parent Employee
// @child Branch
// @param asOf date
// @hits 40
MATCH (parent)-[post:WORKS_AT]->(child:Branch)
WHERE holdsOn(post, $in.asOf)
RETURN child ORDER BY post.from DESC LIMIT 1
