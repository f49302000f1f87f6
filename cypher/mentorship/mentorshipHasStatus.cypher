// Whether a mentorship is in a status today, or whether none is asked for.
// @predicate mentorship, wanted
wanted IS NULL OR wanted = CASE WHEN hasLapsed(mentorship) THEN 'LAPSED' ELSE mentorship.status END
