// The manager whom a score is about.
// @edge
// @parent SatisfactionScore
// @child Manager
// @hits 200
MATCH (parent)-[:ABOUT]->(child:Manager)
RETURN child LIMIT 1
