// The knowledge item with this id.
// @root
// @child KnowledgeItem
// @hits 10
MATCH (child:KnowledgeItem {id: key.id})
WHERE seesKnowledge(child)
RETURN child
