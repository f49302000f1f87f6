// Who was in contact with the client.
// @edge
// @parent Interaction
// @child Manager
MATCH (parent)<-[:HELD]-(child:Manager)
RETURN child LIMIT 1
