// The manager whom a score is about.
// @edge
// @parent SatisfactionScore
// @child Manager
MATCH (parent)-[:ABOUT]->(child:Manager)
RETURN child LIMIT 1
