// Mentors with more open mentorships than places.
// @read
// @scan the whole graph is verified
// @param lapsedBefore date
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Manager)-[:OFFERS]->(profile:MentorProfile)
WITH n, profile, COUNT {
  MATCH (n)-[:GUIDES]->(open:Mentorship)
  WHERE open.status = 'ACTIVE' OR (open.status = 'PROPOSED' AND coalesce(open.proposedOn, '') >= $in.lapsedBefore)
} AS taken
WHERE taken > profile.capacity
WITH n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
