// The post that the employee holds on the date.
// @edge
// @parent Employee
// @child Branch
// @param asOf date
// @hits 40
MATCH (parent)-[post:WORKS_AT]->(child:Branch)
WHERE holdsOn(post, $in.asOf)
RETURN child, {title: post.post, from: post.from, to: post.to} AS tie
ORDER BY post.from DESC LIMIT 1
