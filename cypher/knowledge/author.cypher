// Who wrote the item.
// @edge
// @parent KnowledgeItem
// @child Manager
// @hits 90
MATCH (parent)<-[:AUTHORED]-(child:Manager)
WHERE seesDirectory(child)
RETURN child ORDER BY child.id LIMIT 1
