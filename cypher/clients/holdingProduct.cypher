// The product of a holding.
// @edge
// @parent Holding
// @child Product
MATCH (parent)-[:OF]->(child:Product)
RETURN child LIMIT 1
