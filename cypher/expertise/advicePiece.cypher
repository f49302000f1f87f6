// All advice that a person had given on a topic by the date as evidence: how often, and when last. A conversation that went on beyond the date counts from its first day.
// @predicate asks, adviser, topicId
{
  manager: adviser.id, kind: 'ADVICE', ref: topicId, topics: [topicId],
  times: reduce(total = 0, ask IN asks | total + coalesce(ask.times, 1)),
  on: reduce(latest = null, ask IN asks | CASE
    WHEN left(ask.lastAt, 10) <= $in.asOf THEN CASE WHEN latest IS NULL OR left(ask.lastAt, 10) > latest THEN left(ask.lastAt, 10) ELSE latest END
    WHEN ask.firstAt IS NOT NULL AND (latest IS NULL OR left(ask.firstAt, 10) > latest) THEN left(ask.firstAt, 10)
    ELSE latest END)
}
