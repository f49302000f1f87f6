// What was valued.
// @edge
// @parent Valuation
// @child Holding
// @hits 20
MATCH (parent)<-[:VALUED]-(child:Holding)
RETURN child LIMIT 1
