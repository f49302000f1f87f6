// Who has endorsed the item, which is said in public.
// @edge
// @parent KnowledgeItem
// @child Manager
// @order AT endorsed.at
// @order NAME child.name
// @hits 200
MATCH (parent)<-[endorsed:ENDORSED]-(child)
WHERE seesDirectory(child)
RETURN child, endorsed {.at} AS tie
