// Whether a proposal has waited longer than it may, for its first answer or, once that is given, for its second. Nothing stores
// that it lapsed: a day with another LAPSE_AFTER_DAYS tells it too, and no timer is needed.
// @predicate mentorship
mentorship.status = 'PROPOSED'
  AND coalesce(mentorship.answeredOn, mentorship.proposedOn, key.viewer.lapsedBefore) < key.viewer.lapsedBefore
