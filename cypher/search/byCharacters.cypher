// What has these single characters in its name or title, which full-text by bigrams does not find: the shortest first.
// @root
// @child value
// @param skip int
// @param limit int
// @hits 8000
UNWIND [key.characters[0], toUpper(key.characters[0])] AS first
CALL (first, key) {
  MATCH (found:Manager) WHERE 'MANAGER' IN key.kinds AND found.name CONTAINS first RETURN found, found.name AS name LIMIT 1000
  UNION
  MATCH (found:Employee) WHERE 'EMPLOYEE' IN key.kinds AND found.name CONTAINS first AND found.function IS NOT NULL RETURN found, found.name AS name LIMIT 1000
  UNION
  MATCH (found:Topic) WHERE 'TOPIC' IN key.kinds AND found.name CONTAINS first RETURN found, found.name AS name LIMIT 1000
  UNION
  MATCH (found:Topic) WHERE 'TOPIC' IN key.kinds AND found.nameZh CONTAINS first RETURN found, found.nameZh AS name LIMIT 1000
  UNION
  MATCH (found:KnowledgeItem) WHERE 'KNOWLEDGE_ITEM' IN key.kinds AND found.title CONTAINS first RETURN found, found.title AS name LIMIT 1000
}
WITH found, max(1.0 / size(name)) AS score
WHERE isFound(found) AND hasCharacters(found, key.characters)
WITH found, score ORDER BY score DESC, found.id LIMIT 1000
RETURN {id: found.id, kind: searchKind(found), score: score} AS child
ORDER BY score DESC, found.id SKIP toInteger($in.skip) LIMIT toInteger($in.limit)
