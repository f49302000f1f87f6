// Who serves or served the client, the latest first; with a date only who served on it.
// @edge
// @parent Client
// @child Manager
// @param asOf date?
// @hits 300
MATCH (parent)<-[serves:SERVES]-(child:Manager)
WHERE $in.asOf IS NULL OR holdsOn(serves, $in.asOf)
RETURN child, serves {.role, .from, .to} AS tie
ORDER BY coalesce(serves.from, '') DESC, child.id
