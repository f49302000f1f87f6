// All valuations of a holding.
// @edge
// @parent Holding
// @child Valuation
// @order TIME child.on
MATCH (parent)-[:VALUED]->(child:Valuation)
RETURN child
