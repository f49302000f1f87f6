// Trainees with two open mentorships.
// @read
// @scan the whole graph is verified
// @param lapsedBefore date
// @param limit int
// @gives count int
// @gives offenders [string]
WITH {viewer: {lapsedBefore: $in.lapsedBefore}} AS key
MATCH (n:Manager)<-[:TRAINS]-(open:Mentorship)
WHERE isOpenMentorship(open)
WITH n, count(open) AS taken
WHERE taken > 1
WITH n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
