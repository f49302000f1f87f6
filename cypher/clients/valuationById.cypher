// The valuation with this id, if the viewer may read it.
// @root
// @child Valuation
// @hits 200
MATCH (child:Valuation {id: key.id})<-[:VALUED]-(:Holding)<-[:HOLDS]-(client:Client)
WHERE readsDealings(client)
RETURN child
