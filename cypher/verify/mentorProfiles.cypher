// Mentor profiles without an id, owner, capacity, or word on whether they are active.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:MentorProfile)
WHERE n.id IS NULL OR n.active IS NULL OR coalesce(n.capacity, -1) < 0 OR COUNT { (:Manager)-[:OFFERS]->(n) } <> 1
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
