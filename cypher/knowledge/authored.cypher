// Knowledge items that the manager wrote.
// @edge
// @parent Manager
// @child KnowledgeItem
// @param isCurrent boolean?
// @order CREATED_AT child.createdAt
// @order TITLE child.title
// @hits 600
MATCH (parent)-[:AUTHORED]->(child:KnowledgeItem)
WHERE isListed(child, $in.isCurrent)
RETURN child
