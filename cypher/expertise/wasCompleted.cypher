// Whether a mentorship had been completed by a day.
// @predicate mentorship, day
mentorship.status = 'COMPLETED' AND coalesce(mentorship.to, '') <= day
