// Mentors with more open mentorships than places. A mentor who lowers their places keeps whom they have (offerMentoring).
// @read
// @scan the whole graph is verified
// @param lapsedBefore date
// @param limit int
// @gives count int
// @gives offenders [string]
WITH {viewer: {lapsedBefore: $in.lapsedBefore}} AS key
MATCH (n:Manager)-[:OFFERS]->(profile:MentorProfile)
WHERE placesTaken(n) > profile.capacity
WITH n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
