// Knowledge items that one manager wrote.
// @root
// @child KnowledgeItem
// @param authorId id
// @param isCurrent boolean?
// @param kind string?
// @param dueForReview boolean?
// @order CREATED_AT child.createdAt
// @order TITLE child.title
// @hits 800
MATCH (:Manager {id: $in.authorId})-[:AUTHORED]->(child:KnowledgeItem)
WHERE fitsShelf(child) /* page */
RETURN child
