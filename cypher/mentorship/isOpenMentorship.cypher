// Whether a mentorship takes one of the mentor's places and the trainee's only one.
// @predicate mentorship
mentorship.status = 'ACTIVE' OR (mentorship.status = 'PROPOSED' AND NOT hasLapsed(mentorship))
