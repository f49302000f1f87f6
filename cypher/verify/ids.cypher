// Things whose id does not begin with the three letters of their kind.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n)
WITH n, CASE
    WHEN n:Branch THEN 'brn-'
    WHEN n:Grade THEN 'grd-'
    WHEN n:Employee THEN 'mgr-'
    WHEN n:Client THEN 'cli-'
    WHEN n:Product THEN 'prd-'
    WHEN n:Holding THEN 'hld-'
    WHEN n:Valuation THEN 'val-'
    WHEN n:Interaction THEN 'int-'
    WHEN n:SatisfactionScore THEN 'sat-'
    WHEN n:MoraleScore THEN 'mor-'
    WHEN n:Topic THEN 'top-'
    WHEN n:KnowledgeItem THEN 'itm-'
    WHEN n:MentorProfile THEN 'mtr-'
    WHEN n:Mentorship THEN 'mtp-'
    WHEN n:MentoringSession THEN 'ses-'
    WHEN n:MentoringPlan THEN 'pln-'
    ELSE '' END AS prefix
WHERE NOT coalesce(n.id, '') STARTS WITH prefix
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
