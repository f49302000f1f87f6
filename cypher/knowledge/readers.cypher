// Who has read the item: a tie between reader and author, so only for those who may know of it.
// @edge
// @parent KnowledgeItem
// @child Manager
// @order AT read.at
// @order NAME child.name
// @hits 600
MATCH (parent)<-[:AUTHORED]-(author)
MATCH (parent)<-[read:READ]-(child)
WHERE seesTie(author, child)
RETURN child, read {.at} AS tie
