// Things with texts that are longer than import and mutations take: shorten them, or nobody can write them again as they are.
// @piece kind   WHEN one:«Label» THEN «long»
// @piece long size(toStringOrNull(one.«property»)) > «most»
// @piece or «one» OR «other»
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one)
WHERE CASE
«kinds»
  ELSE false END
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
