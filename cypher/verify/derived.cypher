// Made by `npm run generate` of entities.ts and of cypher/templates. Do not edit: a file named like a statement replaces it.

//// verify/ids (templates/verify/ids)
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
    WHEN n:Colleague THEN 'emp-'
    WHEN n:Manager THEN 'mgr-'
    WHEN n:MoraleScore THEN 'mor-'
    WHEN n:Client THEN 'cli-'
    WHEN n:Product THEN 'prd-'
    WHEN n:Holding THEN 'hld-'
    WHEN n:Valuation THEN 'val-'
    WHEN n:Interaction THEN 'int-'
    WHEN n:SatisfactionScore THEN 'sat-'
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

//// verify/ends (templates/verify/ends)
// Relationships between the wrong kinds of things, or of a type that nothing declares.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a)-[r]->(b)
WHERE NOT CASE type(r)
  WHEN 'PART_OF' THEN a:Branch AND b:Branch
  WHEN 'WORKS_AT' THEN a:Employee AND b:Branch
  WHEN 'REPORTS_TO' THEN a:Employee AND b:Employee
  WHEN 'HELD_GRADE' THEN a:Employee AND b:Grade
  WHEN 'FELT' THEN a:Manager AND b:MoraleScore
  WHEN 'WON' THEN a:Manager AND b:Client
  WHEN 'SERVES' THEN a:Manager AND b:Client
  WHEN 'NEEDS' THEN a:Product AND b:Topic
  WHEN 'HOLDS' THEN a:Client AND b:Holding
  WHEN 'OF' THEN a:Holding AND b:Product
  WHEN 'VALUED' THEN a:Holding AND b:Valuation
  WHEN 'HELD' THEN a:Manager AND b:Interaction
  WHEN 'WITH' THEN a:Interaction AND b:Client
  WHEN 'TOOK_PART' THEN a:Employee AND b:Interaction
  WHEN 'REFERRED' THEN a:Client AND b:Client
  WHEN 'RELATED_TO' THEN a:Client AND b:Client
  WHEN 'GAVE' THEN a:Client AND b:SatisfactionScore
  WHEN 'ABOUT' THEN a:SatisfactionScore AND b:Manager OR a:KnowledgeItem AND b:Topic
  WHEN 'BROADER' THEN a:Topic AND b:Topic
  WHEN 'AUTHORED' THEN a:Manager AND b:KnowledgeItem
  WHEN 'READ' THEN a:Manager AND b:KnowledgeItem
  WHEN 'ENDORSED' THEN a:Manager AND b:KnowledgeItem
  WHEN 'ASKED_ADVICE' THEN a:Employee AND b:Employee
  WHEN 'HAS_SKILL' THEN a:Employee AND b:Topic
  WHEN 'WANTS_SKILL' THEN a:Manager AND b:Topic
  WHEN 'OFFERS' THEN a:Manager AND b:MentorProfile
  WHEN 'GUIDES' THEN a:Manager AND b:Mentorship
  WHEN 'TRAINS' THEN a:Mentorship AND b:Manager
  WHEN 'AIMS_AT' THEN a:Mentorship AND b:Topic
  WHEN 'PROPOSES' THEN a:MentoringPlan AND b:Mentorship
  WHEN 'MET' THEN a:Mentorship AND b:MentoringSession
  WHEN 'COVERED' THEN a:MentoringSession AND b:Topic
  WHEN 'MET_WITH' THEN a:MentoringSession AND b:Client
  ELSE false END
WITH coalesce(a.id, elementId(a)) + ' ' + type(r) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// verify/warnings/longTexts (templates/verify/longTexts)
// Things with texts that are longer than import and mutations take: shorten them, or nobody can write them again as they are.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one)
WHERE CASE
  WHEN one:Branch THEN size(toStringOrNull(one.name)) > 200 OR size(toStringOrNull(one.nameZh)) > 200
  WHEN one:Grade THEN size(toStringOrNull(one.name)) > 200 OR size(toStringOrNull(one.nameZh)) > 200
  WHEN one:Colleague THEN size(toStringOrNull(one.externalId)) > 50 OR size(toStringOrNull(one.name)) > 200 OR size(toStringOrNull(one.email)) > 200
  WHEN one:Manager THEN size(toStringOrNull(one.externalId)) > 50 OR size(toStringOrNull(one.name)) > 200 OR size(toStringOrNull(one.email)) > 200
  WHEN one:Client THEN size(toStringOrNull(one.externalId)) > 100 OR size(toStringOrNull(one.name)) > 200 OR size(toStringOrNull(one.segment)) > 100
  WHEN one:Product THEN size(toStringOrNull(one.name)) > 200 OR size(toStringOrNull(one.nameZh)) > 200
  WHEN one:Interaction THEN size(toStringOrNull(one.channel)) > 1000
  WHEN one:Topic THEN size(toStringOrNull(one.name)) > 200 OR size(toStringOrNull(one.nameZh)) > 200
  WHEN one:KnowledgeItem THEN size(toStringOrNull(one.title)) > 200 OR size(toStringOrNull(one.body)) > 50000
  WHEN one:MentoringPlan THEN size(toStringOrNull(one.method)) > 1000
  ELSE false END
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// verify/warnings/longTextsOfTies (templates/verify/longTextsOfTies)
// Relationships with texts that are longer than import and mutations take: shorten them, or nobody can write them again as they are.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a)-[one]->(b)
WHERE CASE type(one)
  WHEN 'WORKS_AT' THEN size(toStringOrNull(one.post)) > 200
  WHEN 'RELATED_TO' THEN size(toStringOrNull(one.kind)) > 1000
  WHEN 'HAS_SKILL' THEN size(toStringOrNull(one.ref)) > 200
  ELSE false END
WITH coalesce(a.id, elementId(a)) + ' ' + type(one) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
