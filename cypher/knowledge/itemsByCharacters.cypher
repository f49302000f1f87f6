// Knowledge items whose title has these single characters, which full-text by bigrams does not find.
// @root
// @child KnowledgeItem
// @param characters [string]
// @param topicId id?
// @param authorId id?
// @param isCurrent boolean?
// @param kind string?
// @param dueForReview boolean?
// @order CREATED_AT child.createdAt
// @order TITLE child.title
// @hits 2000
MATCH (child:KnowledgeItem)
WHERE (child.title CONTAINS $in.characters[0] OR child.title CONTAINS toUpper($in.characters[0]))
  AND hasCharacters(child, $in.characters) AND fitsFilter(child) /* page */
RETURN child
