// Knowledge items about a topic or any narrower one.
// @root
// @child KnowledgeItem
// @param topicId id
// @param authorId id?
// @param isCurrent boolean?
// @param kind string?
// @param dueForReview boolean?
// @order CREATED_AT child.createdAt
// @order TITLE child.title
// @hits 18000
MATCH (:Topic {id: $in.topicId})<-[:BROADER*0..]-(topic:Topic)
WITH DISTINCT topic
MATCH (topic)<-[:ABOUT]-(child:KnowledgeItem)
WITH DISTINCT child
WHERE fitsShelf(child)
  AND ($in.authorId IS NULL OR EXISTS { MATCH (child)<-[:AUTHORED]-(:Manager {id: $in.authorId}) }) /* page */
RETURN child
