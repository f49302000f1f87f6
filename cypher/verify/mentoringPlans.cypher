// Mentoring plans without an id, method, maker or instant.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:MentoringPlan)
WHERE n.id IS NULL OR n.method IS NULL OR n.madeAt IS NULL OR n.madeBy IS NULL
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
