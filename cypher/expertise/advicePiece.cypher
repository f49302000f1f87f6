// All advice that a person had given on a topic by the date as evidence: how often, and when last. A conversation that went on beyond the date counts from its beginning.
// @predicate asks, adviser, topicId
{
  manager: adviser.id, kind: 'ADVICE', ref: topicId, topics: [topicId],
  times: reduce(total = 0, ask IN asks | total + timesAsked(ask, null, $in.until)),
  at: reduce(latest = null, at IN [ask IN asks | CASE WHEN ask.lastAt < $in.until THEN ask.lastAt ELSE ask.firstAt END] |
    CASE WHEN at > coalesce(latest, '') THEN at ELSE latest END)
}
