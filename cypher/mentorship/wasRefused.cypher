// Whether a mentorship of the past keeps its pair from being proposed again: it was declined or it lapsed, not long ago.
// @predicate past
coalesce(past.answeredOn, past.proposedOn) >= CASE
  WHEN past.status = 'DECLINED' THEN $in.rules.declinedSince
  WHEN past.status = 'LAPSED' OR hasLapsed(past) THEN $in.rules.lapsedSince END
