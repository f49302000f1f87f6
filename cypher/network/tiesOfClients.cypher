// The ties of clients on the date that the viewer may know of, by kind: how many there are, and the heaviest of them. With `among` only those to these others.
// Each branch names what decides whether a tie is told: two people between whom it leads (or one, whose file it belongs to), or a client. So the
// rules stand once behind all branches: planned once for each, they took seconds. The kind '' says that the node exists for the viewer.
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
// @hits 10000
WITH $in.key AS key
UNWIND $in.ids AS id
MATCH (one:Client {id: id})
WHERE seesClient(one)
CALL (key, one) {
  RETURN '' AS kind, null AS other, false AS isOut, 0 AS weight, null AS client
  UNION ALL
  WITH key, one WHERE 'SERVICE' IN $in.kinds
  MATCH (one)<-[serves:SERVES]-(other:Manager)
  WHERE holdsOn(serves, $in.asOf) AND seesDirectory(other)
  RETURN 'SERVICE' AS kind, other, false AS isOut, count(*) AS weight, null AS client
  UNION ALL
  WITH key, one WHERE 'WINNING' IN $in.kinds
  MATCH (one)<-[won:WON]-(other:Manager)
  WHERE coalesce(won.on, '') <= $in.asOf AND seesDirectory(other)
  RETURN 'WINNING' AS kind, other, false AS isOut, count(*) AS weight, null AS client
  UNION ALL
  WITH key, one WHERE 'REFERRAL' IN $in.kinds
  MATCH (one)-[referred:REFERRED]-(other:Client)
  WHERE coalesce(referred.on, '') <= $in.asOf
  RETURN 'REFERRAL' AS kind, other, startNode(referred) = one AS isOut, count(*) AS weight, other AS client
  UNION ALL
  WITH key, one WHERE 'RELATION' IN $in.kinds
  MATCH (one)-[relation:RELATED_TO]-(other:Client)
  WHERE holdsOn(relation, $in.asOf)
  RETURN 'RELATION' AS kind, other, startNode(relation) = one AS isOut, count(*) AS weight, other AS client
}
WITH key, id, kind, other, isOut, weight, client
WHERE CASE WHEN other IS NULL THEN true ELSE isOneOf(other, $in.among) AND CASE WHEN client IS NULL THEN true ELSE seesClient(client) END END
WITH id, kind, other, isOut, max(weight) AS weight
ORDER BY weight DESC, other.id
RETURN id, kind, count(*) AS total, collect({other: other.id, isOut: isOut, weight: weight})[..$in.limit] AS ties
