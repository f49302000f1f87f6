// The client who gave a score.
// @edge
// @parent SatisfactionScore
// @child Client
MATCH (parent)<-[:GAVE]-(child:Client)
WHERE seesClient(child)
RETURN child LIMIT 1
