// The ties of topics on the date that the viewer may know of, by kind: how many there are, and the heaviest of them. With `among` only those to these others.
// Each branch names what decides whether a tie is told: two people between whom it leads (or one, whose file it belongs to), or a client. So the
// rules stand once behind all branches: planned once for each, they took seconds. The kind '' says that the node exists for the viewer.
// @read
// @param key map
// @param ids [id]
// @param kinds [string]
// @param asOf date
// @param until instant
// @param limit int
// @param among [id]?
// @gives id id
// @gives kind string
// @gives total int
// @gives ties [map]
// @hits 40000
WITH $in.key AS key
UNWIND $in.ids AS id
MATCH (one:Topic {id: id})
CALL (key, one) {
  RETURN '' AS kind, null AS other, false AS isOut, 0 AS weight, null AS first, null AS second
  UNION ALL
  WITH key, one WHERE 'SKILL' IN $in.kinds
  MATCH (one)<-[skill:HAS_SKILL]-(other:Manager)
  WHERE holdsOn(skill, $in.asOf) AND seesDirectory(other)
  RETURN 'SKILL' AS kind, other, false AS isOut, max(skill.level) AS weight, CASE WHEN holdsOn(skill, key.viewer.today) THEN null ELSE other END AS first, CASE WHEN holdsOn(skill, key.viewer.today) THEN null ELSE other END AS second
  UNION ALL
  WITH key, one WHERE 'ABOUT' IN $in.kinds
  MATCH (one)<-[:ABOUT]-(other:KnowledgeItem)
  WHERE other.createdAt < $in.until AND seesKnowledge(other)
  RETURN 'ABOUT' AS kind, other, false AS isOut, count(*) AS weight, null AS first, null AS second
  UNION ALL
  WITH key, one WHERE 'NARROWER' IN $in.kinds
  MATCH (one)-[narrower:BROADER]-(other:Topic)
  RETURN 'NARROWER' AS kind, other, startNode(narrower) = one AS isOut, count(*) AS weight, null AS first, null AS second
}
WITH key, id, kind, other, isOut, weight, first, second
WHERE CASE WHEN other IS NULL THEN true ELSE isOneOf(other, $in.among) AND CASE WHEN first IS NULL THEN true ELSE seesTie(first, second) END END
WITH id, kind, other, isOut, max(weight) AS weight
ORDER BY weight DESC, other.id
RETURN id, kind, count(*) AS total, collect({other: other.id, isOut: isOut, weight: weight})[..$in.limit] AS ties
