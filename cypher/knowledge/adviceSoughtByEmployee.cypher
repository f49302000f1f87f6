// Which colleagues the employee asked for advice until the date, managers and others, summed per adviser.
// @edge
// @parent Employee
// @child Employee
// @param until instant
// @order TIMES times
// @order LAST_AT coalesce(lastAt, '')
// @order NAME child.name
// @hits 2500
MATCH (parent)-[first:ASKED_ADVICE]->(child)
WHERE wasAsked(first, $in.until)
WITH DISTINCT child
WHERE seesTie(parent, child)
WITH child, COLLECT {
  MATCH (parent)-[asked:ASKED_ADVICE]->(child)
  WHERE wasAsked(asked, $in.until)
  RETURN asked ORDER BY asked.firstAt
} AS asks
WITH child, asks, adviceTimes(asks, $in.until) AS times, adviceLastAt(asks, $in.until) AS lastAt
RETURN child, {
  times: times, firstAt: head([ask IN asks | ask.firstAt]), lastAt: lastAt,
  isEstimated: any(ask IN asks WHERE isSpread(ask, null, $in.until)),
  topics: adviceTopics(asks)
} AS tie
