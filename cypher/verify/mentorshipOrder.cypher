// Mentorships whose place in the order of proposals does not follow their days.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Mentorship)
WHERE n.sortOn IS NULL OR n.sortOn <> coalesce(n.proposedOn, n.from, '0001-01-01')
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
