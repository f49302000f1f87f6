// People with two mentor profiles.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Manager)
WHERE COUNT { (n)-[:OFFERS]->(:MentorProfile) } > 1
WITH n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
