// The holding with this id, if the viewer may read it.
// @root
// @child Holding
// @hits 300
MATCH (child:Holding {id: key.id})<-[:HOLDS]-(client:Client)
WHERE readsDealings(client)
RETURN child
