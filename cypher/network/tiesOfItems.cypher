// The ties of knowledge items on the date that the viewer may know of, by kind: how many there are, and the heaviest of them. With `among` only those to these others.
// Each branch names what decides whether a tie is told: two people between whom it leads (or one, whose file it belongs to), or a client. So the
// rules stand once behind all branches: planned once for each, they took seconds. The kind '' says that the node exists for the viewer.
// @read
// @param key map
// @param ids [id]
// @param kinds [string]
// @param until instant
// @param limit int
// @param among [id]?
// @gives id id
// @gives kind string
// @gives total int
// @gives ties [map]
// @hits 20000
WITH $in.key AS key
UNWIND $in.ids AS id
MATCH (one:KnowledgeItem {id: id})
WHERE seesKnowledge(one) AND one.createdAt < $in.until
CALL (key, one) {
  RETURN '' AS kind, null AS other, false AS isOut, 0 AS weight, null AS first, null AS second
  UNION ALL
  WITH key, one WHERE 'AUTHORSHIP' IN $in.kinds
  MATCH (one)<-[:AUTHORED]-(other:Manager)
  RETURN 'AUTHORSHIP' AS kind, other, false AS isOut, count(*) AS weight, null AS first, null AS second
  UNION ALL
  WITH key, one WHERE 'READING' IN $in.kinds
  MATCH (author:Manager)-[:AUTHORED]->(one)<-[read:READ]-(other:Manager)
  WHERE coalesce(read.at, '') < $in.until
  RETURN 'READING' AS kind, other, false AS isOut, count(*) AS weight, author AS first, other AS second
  UNION ALL
  WITH key, one WHERE 'ENDORSEMENT' IN $in.kinds
  MATCH (one)<-[endorsed:ENDORSED]-(other:Manager)
  WHERE coalesce(endorsed.at, '') < $in.until
  RETURN 'ENDORSEMENT' AS kind, other, false AS isOut, count(*) AS weight, null AS first, null AS second
  UNION ALL
  WITH key, one WHERE 'ABOUT' IN $in.kinds
  MATCH (one)-[:ABOUT]->(other:Topic)
  RETURN 'ABOUT' AS kind, other, true AS isOut, count(*) AS weight, null AS first, null AS second
}
WITH key, id, kind, other, isOut, weight, first, second
WHERE CASE WHEN other IS NULL THEN true ELSE isOneOf(other, $in.among) AND CASE WHEN first IS NULL THEN true ELSE seesTie(first, second) END END
WITH id, kind, other, isOut, max(weight) AS weight
ORDER BY weight DESC, other.id
RETURN id, kind, count(*) AS total, collect({other: other.id, isOut: isOut, weight: weight})[..$in.limit] AS ties
