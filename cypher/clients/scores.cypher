// The satisfaction scores that the client gave, the latest first, for who checks everything.
// @edge
// @parent Client
// @child SatisfactionScore
// @hits 200
MATCH (parent)-[:GAVE]->(child:SatisfactionScore)
WHERE key.viewer.allIdentities
RETURN child ORDER BY child.on DESC, child.id DESC
