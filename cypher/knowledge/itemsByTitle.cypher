// Knowledge items in the order of their titles.
// @root
// @child KnowledgeItem
// @param isCurrent boolean?
// @param kind string?
// @param dueForReview boolean?
// @order TITLE child.title
// @hits 500
MATCH (child:KnowledgeItem)
WHERE child.title >= '' AND fitsShelf(child) /* page */
RETURN child
