// The note of a mentorship with a reason as a further paragraph.
// @predicate mentorship, reason
CASE WHEN reason IS NULL THEN mentorship.note ELSE coalesce(mentorship.note + '\n\n', '') + reason END
