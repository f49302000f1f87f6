// The shortest ways of advice, of 4 ties at most, between the viewer and a colleague.
MATCH (a:Manager {id: $in.viewer.id})
MATCH (b:Manager {id: $in.to})
WHERE $in.today < coalesce(b.leftOn, '9999')
RETURN {introductionPaths: {paths: COLLECT {
  MATCH path = allShortestPaths((a)-[:ASKED_ADVICE*..4]-(b))
  WHERE all(tie IN relationships(path) WHERE coalesce(left(tie.firstAt, 10), '') <= $in.today)
    AND all(one IN nodes(path) WHERE one:Manager AND coalesce(one.hiredOn, '') <= $in.today AND $in.today < coalesce(one.leftOn, '9999'))
  WITH DISTINCT [one IN nodes(path) | one.id] AS ids, [one IN nodes(path) | one {.id, .name}] AS people
  ORDER BY size(ids), ids LIMIT 5
  RETURN {hops: size(ids) - 1, people: people}
}}} AS data
