// Knowledge items in the order of their titles.
// @root
// @child KnowledgeItem
// @param isCurrent boolean?
// @param kind string?
// @param dueForReview boolean?
// @order TITLE child.title
// @hits 500
MATCH (child:KnowledgeItem)
USING INDEX child:KnowledgeItem(`title`, `id`)
WHERE child.title >= '' AND child.id >= '' AND fitsShelf(child) /* page */
RETURN child
