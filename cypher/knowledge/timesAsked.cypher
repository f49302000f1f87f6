// How often advice was asked in a conversation from one instant to before another; without a first all before the other. It was asked at its first instant
// and at its last; the times between are spread evenly over its days, in whole numbers, and one that is not known to lie elsewhere counts once at
// least. A conversation of unknown days always counts, but lies in no window.
// @predicate conversation, since, until
CASE
  WHEN coalesce(since, '') <= coalesce(conversation.firstAt, conversation.lastAt) AND coalesce(conversation.lastAt, conversation.firstAt) < until
    THEN coalesce(conversation.times, 1)
  WHEN conversation.firstAt IS NULL THEN CASE WHEN since IS NULL THEN coalesce(conversation.times, 1) ELSE 0 END
  WHEN conversation.firstAt >= until OR coalesce(conversation.lastAt, conversation.firstAt) < coalesce(since, '') THEN 0
  ELSE head([span IN [{
      first: conversation.firstAt, last: conversation.lastAt, times: coalesce(conversation.times, 1),
      from: CASE WHEN since > conversation.firstAt THEN since ELSE conversation.firstAt END,
      to: CASE WHEN until <= conversation.lastAt THEN until ELSE conversation.lastAt END
    }] | head([known IN [CASE WHEN span.from = span.first THEN 1 ELSE 0 END + CASE WHEN conversation.lastAt < until THEN 1 ELSE 0 END] |
      CASE span.times WHEN 1 THEN 1 WHEN 2 THEN known ELSE head([all IN [known + toInteger(round(
        1.0 * (span.times - 2) * duration.inDays(datetime(span.from), datetime(span.to)).days / (duration.inDays(datetime(span.first), datetime(span.last)).days + 1)
      ))] | CASE WHEN all < 1 THEN 1 ELSE all END]) END])])
END
