// Knowledge items in the order in which they were written.
// @root
// @child KnowledgeItem
// @param isCurrent boolean?
// @param kind string?
// @param dueForReview boolean?
// @order CREATED_AT child.createdAt
// @hits 900
MATCH (child:KnowledgeItem)
USING INDEX child:KnowledgeItem(`createdAt`, `id`)
WHERE child.createdAt >= '' AND child.id >= '' AND fitsShelf(child) /* page */
RETURN child
