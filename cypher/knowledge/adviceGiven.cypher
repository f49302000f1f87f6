// Who asked the manager for advice until the date, summed per seeker.
// Summed by reduce(): Neo4j refuses an aggregation in a COLLECT inside a RETURN that has other columns.
// @edge
// @parent Manager
// @child Manager
// @param until instant
// @order TIMES times
// @order LAST_AT coalesce(lastAt, '')
// @order NAME child.name
// @hits 2500
MATCH (parent)<-[first:ASKED_ADVICE]-(child)
WHERE wasAsked(first, $in.until)
WITH DISTINCT child
WHERE seesTie(parent, child)
WITH child, COLLECT {
  MATCH (parent)<-[asked:ASKED_ADVICE]-(child)
  WHERE wasAsked(asked, $in.until)
  RETURN asked ORDER BY asked.firstAt
} AS asks
WITH child, asks, reduce(total = 0, ask IN asks | total + timesAsked(ask, null, $in.until)) AS times,
  reduce(latest = null, ask IN asks | CASE
    WHEN ask.lastAt < $in.until AND (latest IS NULL OR ask.lastAt > latest) THEN ask.lastAt ELSE latest
  END) AS lastAt
RETURN child, {
  times: times, firstAt: head([ask IN asks | ask.firstAt]), lastAt: lastAt,
  isEstimated: any(ask IN asks WHERE isSpread(ask, null, $in.until)),
  topics: COLLECT { UNWIND asks AS ask MATCH (topic:Topic {id: ask.topicId}) RETURN DISTINCT topic {topicId: topic.id, .name, .nameZh} AS named ORDER BY named.name, named.topicId }
} AS tie
