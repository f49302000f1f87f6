// «From»s with two «what» at one time.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (:«To»)<-[one:«TYPE»]-(n:«From»)-[other:«TYPE»]->(:«To»)
WHERE elementId(one) < elementId(other)
  AND coalesce(one.from, '') < coalesce(other.to, '~') AND coalesce(other.from, '') < coalesce(one.to, '~')
  AND coalesce(one.from, '') < coalesce(one.to, '~') AND coalesce(other.from, '') < coalesce(other.to, '~')
WITH DISTINCT n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
