// Who was in contact with the client.
// @edge
// @parent Interaction
// @child Manager
// @hits 70
MATCH (parent)<-[:HELD]-(child:Manager)
RETURN child LIMIT 1
