// Keys of changes without their input, answer or end.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:IdempotencyKey)
WHERE n.key IS NULL OR n.hash IS NULL OR n.until IS NULL OR n.answer IS NULL
WITH coalesce(n.key, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
