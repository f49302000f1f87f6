// The latest valuation of a holding on or before the date.
// @edge
// @parent Holding
// @child Valuation
// @param asOf date
// @hits 50
MATCH (parent)-[:VALUED]->(child:Valuation)
WHERE child.on <= $in.asOf
RETURN child ORDER BY child.on DESC, child.id LIMIT 1
