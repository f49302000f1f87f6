// The posts that the manager holds and held, the latest first.
// @edge
// @parent Manager
// @child Branch
// @hits 80
MATCH (parent)-[post:WORKS_AT]->(child:Branch)
RETURN child, {title: post.post, from: post.from, to: post.to} AS tie
ORDER BY coalesce(post.from, '') DESC, child.id
