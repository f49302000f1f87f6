// Trainees with two open mentorships.
// @read
// @scan the whole graph is verified
// @param lapsedBefore date
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Manager)<-[:TRAINS]-(open:Mentorship)
WHERE open.status = 'ACTIVE' OR (open.status = 'PROPOSED' AND coalesce(open.proposedOn, '') >= $in.lapsedBefore)
WITH n, count(open) AS taken
WHERE taken > 1
WITH n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
