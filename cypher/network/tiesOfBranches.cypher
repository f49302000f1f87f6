// The ties of branches on the date that the viewer may know of, by kind: how many there are, and the heaviest of them. With `among` only those to these others.
// The kind '' says that the node exists for the viewer.
// @read
// @param key map
// @param ids [id]
// @param kinds [string]
// @param asOf date
// @param limit int
// @param among [id]?
// @gives id id
// @gives kind string
// @gives total int
// @gives ties [map]
// @hits 20000
WITH $in.key AS key
UNWIND $in.ids AS id
MATCH (one:Branch {id: id})
CALL (key, one) {
  RETURN '' AS kind, null AS other, false AS isOut, 0 AS weight
  UNION ALL
  WITH key, one WHERE 'WORKPLACE' IN $in.kinds
  MATCH (one)<-[post:WORKS_AT]-(other:Manager)
  WHERE holdsOn(post, $in.asOf) AND isCurrentOn(other, $in.asOf) AND seesDirectory(other)
  RETURN 'WORKPLACE' AS kind, other, false AS isOut, count(*) AS weight
  UNION ALL
  WITH key, one WHERE 'PART' IN $in.kinds
  MATCH (one)-[part:PART_OF]-(other:Branch)
  RETURN 'PART' AS kind, other, startNode(part) = one AS isOut, count(*) AS weight
}
WITH key, id, kind, other, isOut, weight
WHERE CASE WHEN other IS NULL THEN true ELSE isOneOf(other, $in.among) END
WITH id, kind, other, isOut, max(weight) AS weight
ORDER BY weight DESC, other.id
RETURN id, kind, count(*) AS total, collect({other: other.id, isOut: isOut, weight: weight})[..$in.limit] AS ties
