// Who won the client, and when.
// @edge
// @parent Client
// @child Manager
// @hits 200
MATCH (parent)<-[won:WON]-(child:Manager)
RETURN child, won {.on} AS tie LIMIT 1
