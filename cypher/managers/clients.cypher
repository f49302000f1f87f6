// Clients whom the manager serves on the date.
// @edge
// @parent Manager
// @child Client
// @param asOf date
// @param role string?
// @order NAME child.sortName
// @order SINCE coalesce(serves.from, '')
// @needs NAME identity
// @hits 400
MATCH (parent)-[serves:SERVES]->(child:Client)
WHERE holdsOn(serves, $in.asOf) AND ($in.role IS NULL OR serves.role = $in.role) AND seesClient(child)
RETURN child, serves {.role, .from, .to} AS tie
