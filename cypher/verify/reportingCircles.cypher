// People who report to themselves, through others, at some time.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Employee)-[lines:REPORTS_TO*1..20]->(n)
WHERE reduce(begin = '', line IN lines | CASE WHEN coalesce(line.from, '') > begin THEN line.from ELSE begin END)
  < reduce(end = '~', line IN lines | CASE WHEN coalesce(line.to, '~') < end THEN line.to ELSE end END)
WITH DISTINCT n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
