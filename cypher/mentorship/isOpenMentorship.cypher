// Whether a mentorship takes one of the mentor's places and the trainee's only one: it goes on, or is proposed and has not lapsed. By
// CASE, since the planner would multiply AND under OR out.
// @predicate mentorship
CASE mentorship.status WHEN 'ACTIVE' THEN true WHEN 'PROPOSED' THEN NOT hasLapsed(mentorship) ELSE false END
