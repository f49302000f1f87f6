// Knowledge items whose title or body has these words, of the thousand that match best.
// @root
// @child KnowledgeItem
// @param query string
// @param characters [string]
// @param topicId id?
// @param authorId id?
// @param isCurrent boolean?
// @param kind string?
// @param dueForReview boolean?
// @order RELEVANCE -score
// @hits 7000
CALL db.index.fulltext.queryNodes('search_text', $in.query, {limit: 1000}) YIELD `node` AS child, `score` AS score
WHERE child:KnowledgeItem AND hasCharacters(child, $in.characters) AND fitsFilter(child) /* page */
RETURN child
