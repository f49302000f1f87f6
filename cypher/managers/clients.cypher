// Clients whom the manager serves on the date. Whoever leads the manager sees all whom the manager serves now. Most viewers lead nobody: they see a
// colleague's client when it is in their own book, which is read once rather than asked of each client.
// @edge
// @parent Manager
// @child Client
// @param asOf date
// @param role string?
// @param kind string?
// @param segment string?
// @order NAME child.sortName
// @order SINCE coalesce(serves.from, '')
// @needs NAME identity
// @hits 60000
WITH *, parent.id = key.viewer.id OR worksUnder(parent) AS leads
WITH * WHERE CASE WHEN leads OR key.book IS NULL THEN true ELSE parent IN key.colleagues END
MATCH (parent)-[serves:SERVES]->(child:Client)
WHERE holdsOn(serves, $in.asOf)
  AND ($in.role IS NULL OR serves.role = $in.role)
  AND ($in.kind IS NULL OR child.kind = $in.kind)
  AND ($in.segment IS NULL OR child.segment = $in.segment)
  AND CASE WHEN leads AND holdsOn(serves, key.viewer.today) THEN true WHEN key.book IS NOT NULL THEN child IN key.book ELSE seesClient(child) END
RETURN child, serves {.role, .from, .to} AS tie, child.id + ' ' + serves.role AS rowId, leads AND holdsOn(serves, key.viewer.today) AS keepsClient
