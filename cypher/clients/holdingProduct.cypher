// The product of a holding.
// @edge
// @parent Holding
// @child Product
// @hits 30
MATCH (parent)-[:OF]->(child:Product)
RETURN child LIMIT 1
