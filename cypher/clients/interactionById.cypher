// The contact with this id, if the viewer may read it.
// @root
// @child Interaction
MATCH (child:Interaction {id: key.id})-[:WITH]->(client:Client)
WHERE readsDealings(client)
RETURN child
