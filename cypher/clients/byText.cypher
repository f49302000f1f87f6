// Clients whose names or numbers have these words, of the thousand that match best, for who may name all.
// @root
// @child Client
// @seen only for who sees all clients
// @param kind string?
// @param segment string?
// @param isCurrent boolean?
// @param managerId id?
// @param branchId id?
// @param text string
// @param characters [string]
// @needs text identity
// @order RELEVANCE -score
// @order NAME child.sortName
// @hits 300
CALL db.index.fulltext.queryNodes('client_text', $in.text, {limit: 1000}) YIELD `node` AS child, `score` AS score
WHERE key.viewer.allIdentities AND fits(child) AND isServed(child, $in.managerId, $in.branchId) AND contains(child, $in.characters) /* page */
RETURN child
