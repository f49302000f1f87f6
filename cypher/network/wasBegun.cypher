// Whether a mentorship had been begun on a day; it may be over by then.
// @predicate mentorship, day
mentorship.status IN ['ACTIVE', 'COMPLETED', 'ENDED'] AND coalesce(mentorship.from, '') <= day
