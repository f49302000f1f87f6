// What the item is about.
// @edge
// @parent KnowledgeItem
// @child Topic
// @hits 70
MATCH (parent)-[:ABOUT]->(child:Topic)
RETURN child ORDER BY child.name, child.id
