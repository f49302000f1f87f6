// The ties of managers on the date that the viewer may know of, by kind: how many there are, and the heaviest of them. With `among` only those to these others.
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
// @hits 200000
WITH $in.key AS key
UNWIND $in.ids AS id
MATCH (one:Manager {id: id})
WHERE seesDirectory(one)
CALL (key, one) {
  RETURN '' AS kind, null AS other, false AS isOut, 0 AS weight, null AS first, null AS second, null AS client
  UNION ALL
  WITH key, one WHERE 'ADVICE' IN $in.kinds
  MATCH (one)-[asked:ASKED_ADVICE]-(other:Manager)
  WHERE wasAsked(asked, $in.until)
  RETURN 'ADVICE' AS kind, other, startNode(asked) = one AS isOut, sum(timesAsked(asked, null, $in.until)) AS weight, one AS first, other AS second, null AS client
  UNION ALL
  WITH key, one WHERE 'MENTORSHIP' IN $in.kinds
  MATCH (one)-[role:GUIDES|TRAINS]-(mentorship:Mentorship)-[:GUIDES|TRAINS]-(other:Manager)
  WHERE wasBegun(mentorship, $in.asOf)
  RETURN 'MENTORSHIP' AS kind, other, type(role) = 'TRAINS' AS isOut, count(*) AS weight, null AS first, null AS second, null AS client
  UNION ALL
  WITH key, one WHERE 'REPORTING' IN $in.kinds
  MATCH (one)-[line:REPORTS_TO]-(other:Manager)
  WHERE holdsOn(line, $in.asOf)
  RETURN 'REPORTING' AS kind, other, startNode(line) = one AS isOut, count(*) AS weight, startNode(line) AS first, startNode(line) AS second, null AS client
  UNION ALL
  WITH key, one WHERE 'SERVICE' IN $in.kinds
  MATCH (one)-[serves:SERVES]->(other:Client)
  WHERE holdsOn(serves, $in.asOf)
  RETURN 'SERVICE' AS kind, other, true AS isOut, count(*) AS weight, null AS first, null AS second, other AS client
  UNION ALL
  WITH key, one WHERE 'WINNING' IN $in.kinds
  MATCH (one)-[won:WON]->(other:Client)
  WHERE coalesce(won.on, '') <= $in.asOf
  RETURN 'WINNING' AS kind, other, true AS isOut, count(*) AS weight, null AS first, null AS second, other AS client
  UNION ALL
  WITH key, one WHERE 'AUTHORSHIP' IN $in.kinds
  MATCH (one)-[:AUTHORED]->(other:KnowledgeItem)
  WHERE other.createdAt < $in.until AND seesKnowledge(other)
  RETURN 'AUTHORSHIP' AS kind, other, true AS isOut, count(*) AS weight, null AS first, null AS second, null AS client
  UNION ALL
  WITH key, one WHERE 'READING' IN $in.kinds
  MATCH (one)-[read:READ]->(other:KnowledgeItem)<-[:AUTHORED]-(author:Manager)
  WHERE coalesce(read.at, '') < $in.until AND seesKnowledge(other)
  RETURN 'READING' AS kind, other, true AS isOut, count(*) AS weight, author AS first, one AS second, null AS client
  UNION ALL
  WITH key, one WHERE 'ENDORSEMENT' IN $in.kinds
  MATCH (one)-[endorsed:ENDORSED]->(other:KnowledgeItem)
  WHERE coalesce(endorsed.at, '') < $in.until AND seesKnowledge(other)
  RETURN 'ENDORSEMENT' AS kind, other, true AS isOut, count(*) AS weight, null AS first, null AS second, null AS client
  UNION ALL
  WITH key, one WHERE 'SKILL' IN $in.kinds
  MATCH (one)-[skill:HAS_SKILL]->(other:Topic)
  WHERE holdsOn(skill, $in.asOf)
  RETURN 'SKILL' AS kind, other, true AS isOut, max(skill.level) AS weight, CASE WHEN holdsOn(skill, key.viewer.today) THEN null ELSE one END AS first, CASE WHEN holdsOn(skill, key.viewer.today) THEN null ELSE one END AS second, null AS client
  UNION ALL
  WITH key, one WHERE 'WORKPLACE' IN $in.kinds
  MATCH (one)-[post:WORKS_AT]->(other:Branch)
  WHERE holdsOn(post, $in.asOf)
  RETURN 'WORKPLACE' AS kind, other, true AS isOut, count(*) AS weight, null AS first, null AS second, null AS client
}
WITH key, id, kind, other, isOut, weight, first, second, client
WHERE CASE WHEN other IS NULL THEN true ELSE isOneOf(other, $in.among) AND CASE WHEN first IS NULL THEN true ELSE seesTie(first, second) END AND CASE WHEN client IS NULL THEN true ELSE seesClient(client) END END
WITH id, kind, other, isOut, max(weight) AS weight
ORDER BY weight DESC, other.id
RETURN id, kind, count(*) AS total, collect({other: other.id, isOut: isOut, weight: weight})[..$in.limit] AS ties
