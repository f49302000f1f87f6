// Managers who served a client before they were hired.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Manager)-[serves:SERVES]->(:Client)
WHERE serves.from < n.hiredOn
WITH DISTINCT n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
