// Topics that are broader than the topic by one step.
// @edge
// @parent Topic
// @child Topic
// @hits 100
MATCH (parent)-[:BROADER]->(child:Topic)
RETURN child ORDER BY child.name, child.id
