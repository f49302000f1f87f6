// Knowledge items in the order in which they were written.
// @root
// @child KnowledgeItem
// @param isCurrent boolean?
// @param kind string?
// @param dueForReview boolean?
// @order CREATED_AT child.createdAt
// @hits 900
MATCH (child:KnowledgeItem)
WHERE child.createdAt >= '' AND fitsShelf(child) /* page */
RETURN child
