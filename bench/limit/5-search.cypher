// The 10 managers and knowledge items that fit best, of the thousand that the index gives.
CALL db.index.fulltext.queryNodes('search_text', $in.phrase, {limit: 1000}) YIELD node AS found, score
WHERE CASE WHEN found:KnowledgeItem THEN $in.today < coalesce(found.retiredOn, '9999')
  WHEN found:Manager THEN $in.today < coalesce(found.leftOn, '9999') ELSE false END
WITH found, score ORDER BY score DESC, found.id LIMIT 10
WITH found, score, CASE WHEN found:Manager
  THEN found {.id, .name, branch: head(COLLECT {
    MATCH (found)-[post:WORKS_AT]->(b:Branch)
    WHERE coalesce(post.from, '') <= $in.today AND $in.today < coalesce(post.to, '9999')
    WITH b, post ORDER BY post.from DESC LIMIT 1
    RETURN b {.id, .name}
  })}
  ELSE found {.id, .title, topics: COLLECT { MATCH (found)-[:ABOUT]->(t:Topic) WITH t ORDER BY t.name, t.id RETURN t {.id, .name} }} END AS node
ORDER BY score DESC, found.id
RETURN {search: {nodes: collect(node)}} AS data
