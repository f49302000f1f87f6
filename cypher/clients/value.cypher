// The latest valuation of a holding on or before the date; of several on one day the one with the greatest id.
// @edge
// @parent Holding
// @child Valuation
// @param asOf date
// @hits 50
MATCH (parent)-[:VALUED]->(child:Valuation)
WHERE child.on <= $in.asOf
RETURN child ORDER BY child.on DESC, child.id DESC LIMIT 1
