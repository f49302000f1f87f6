// «Things» that stand above themselves, through others or at once.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:«Label»)
WHERE EXISTS { MATCH (n)«<»-[:«TYPE»*1..]-«>»(n) }
WITH n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
