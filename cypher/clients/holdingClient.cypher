// Whose holding it is.
// @edge
// @parent Holding
// @child Client
// @hits 400
MATCH (parent)<-[:HOLDS]-(child:Client)
WHERE seesClient(child)
RETURN child LIMIT 1
