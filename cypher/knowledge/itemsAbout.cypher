// Knowledge items about the topic, and about narrower ones if asked.
// @edge
// @parent Topic
// @child KnowledgeItem
// @param isCurrent boolean?
// @param withNarrower boolean?
// @order CREATED_AT child.createdAt
// @order TITLE child.title
// @hits 10000
MATCH (parent)<-[:BROADER*0..]-(topic:Topic)
WHERE topic = parent OR $in.withNarrower
WITH DISTINCT topic
MATCH (topic)<-[:ABOUT]-(child:KnowledgeItem)
WHERE isListed(child, $in.isCurrent)
WITH DISTINCT child
RETURN child
