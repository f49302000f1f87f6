// All valuations of a holding.
// @edge
// @parent Holding
// @child Valuation
// @order TIME child.on
// @hits 70
MATCH (parent)-[:VALUED]->(child:Valuation)
RETURN child
