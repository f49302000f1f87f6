// Mentorships without an id, version, mentor, trainee, or of no known status or form.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Mentorship)
WHERE n.id IS NULL OR coalesce(n.version, 0) < 1 OR NOT coalesce(n.status, '') IN ['PROPOSED', 'ACTIVE', 'COMPLETED', 'DECLINED', 'LAPSED', 'WITHDRAWN', 'ENDED'] OR NOT coalesce(n.form, '') IN ['ONE_TO_ONE', 'SHADOWING'] OR COUNT { (:Manager)-[:GUIDES]->(n) } <> 1 OR COUNT { (n)-[:TRAINS]->(:Manager) } <> 1
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
