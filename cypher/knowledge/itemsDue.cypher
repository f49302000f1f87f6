// Knowledge items that should have been looked at again by today, the longest overdue first.
// @root
// @child KnowledgeItem
// @param isCurrent boolean?
// @param kind string?
// @param dueForReview boolean?
// @order REVIEW_BY child.reviewBy
// @hits 500
MATCH (child:KnowledgeItem)
USING INDEX child:KnowledgeItem(`reviewBy`, `id`)
WHERE child.reviewBy >= '' AND child.id >= '' AND child.reviewBy <= key.viewer.today AND fitsShelf(child) /* page */
RETURN child
