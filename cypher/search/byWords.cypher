// What has these words, of the thousand that match best.
// @root
// @child value
// @param skip int
// @param limit int
// @hits 7000
CALL db.index.fulltext.queryNodes('search_text', key.query, {limit: 1000}) YIELD `node` AS found, `score` AS score
WHERE isFound(found) AND hasCharacters(found, key.characters)
RETURN {id: found.id, kind: searchKind(found), score: score} AS child
ORDER BY score DESC, found.id SKIP toInteger($in.skip) LIMIT toInteger($in.limit)
