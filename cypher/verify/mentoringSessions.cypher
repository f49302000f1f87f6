// Mentoring sessions without an id, instant, length, mentorship, or with a rating other than 1 to 5.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:MentoringSession)
WHERE n.id IS NULL OR n.at IS NULL OR coalesce(n.minutes, 0) < 1 OR NOT coalesce(n.traineeRating, 1) IN range(1, 5) OR COUNT { (:Mentorship)-[:MET]->(n) } <> 1
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
