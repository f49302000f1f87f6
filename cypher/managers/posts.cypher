// The posts that the employee holds and held, the latest first.
// @edge
// @parent Employee
// @child Branch
// @hits 80
MATCH (parent)-[post:WORKS_AT]->(child:Branch)
RETURN child, {title: post.post, from: post.from, to: post.to} AS tie
ORDER BY coalesce(post.from, '') DESC, child.id
