// Clients whom the manager won. Whoever leads the manager sees all of them whom the manager serves now.
// @edge
// @parent Manager
// @child Client
// @order NAME child.sortName
// @order WON_ON coalesce(won.on, '')
// @order ID child.id
// @needs NAME identity
// @hits 40000
WITH *, parent.id = key.viewer.id OR worksUnder(parent) AS leads
MATCH (parent)-[won:WON]->(child:Client)
WHERE CASE WHEN leads THEN EXISTS {
  MATCH (parent)-[serves:SERVES]->(child) WHERE holdsOn(serves, key.viewer.today)
} ELSE false END OR seesClient(child)
RETURN child, won {.on} AS tie
