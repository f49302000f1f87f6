// What was valued.
// @edge
// @parent Valuation
// @child Holding
MATCH (parent)<-[:VALUED]-(child:Holding)
RETURN child LIMIT 1
