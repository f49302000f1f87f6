// The contact with this id, if the viewer may read it.
// @root
// @child Interaction
// @hits 200
MATCH (child:Interaction {id: key.id})-[:WITH]->(client:Client)
WHERE readsDealings(client)
RETURN child
