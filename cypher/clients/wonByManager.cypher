// Clients whom the manager won.
// @edge
// @parent Manager
// @child Client
// @order NAME child.sortName
// @order WON_ON coalesce(won.on, '')
// @order ID child.id
// @needs NAME identity
MATCH (parent)-[won:WON]->(child:Client)
WHERE seesClient(child)
RETURN child, won {.on} AS tie
