// Who serves or served the client, the latest first.
// @edge
// @parent Client
// @child Manager
// @hits 30
MATCH (parent)<-[serves:SERVES]-(child:Manager)
RETURN child, serves {.role, .from, .to} AS tie
ORDER BY coalesce(serves.from, '') DESC, child.id
