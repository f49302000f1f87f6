// How the manager felt, score by score until the date, for themselves and COMPLIANCE.
// @edge
// @parent Manager
// @child MoraleScore
// @param asOf date
// @order TIME child.on
// @hits 120
MATCH (parent)-[:FELT]->(child:MoraleScore)
WHERE seesMorale(parent) AND child.on <= $in.asOf
RETURN child
