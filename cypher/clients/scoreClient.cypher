// The client who gave a score.
// @edge
// @parent SatisfactionScore
// @child Client
// @hits 400
MATCH (parent)<-[:GAVE]-(child:Client)
WHERE seesClient(child)
RETURN child LIMIT 1
