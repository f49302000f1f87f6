// Whether a mentorship went on upon a day: it was begun, and its period holds.
// @predicate mentorship, day
mentorship.status IN ['ACTIVE', 'COMPLETED', 'ENDED'] AND holdsOn(mentorship, day)
