// Relationships between the wrong kinds of things.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a)-[r]->(b)
WHERE NOT CASE type(r)
  WHEN 'PART_OF' THEN a:Branch AND b:Branch
  WHEN 'WORKS_AT' THEN a:Employee AND b:Branch
  WHEN 'HELD_GRADE' THEN a:Employee AND b:Grade
  WHEN 'REPORTS_TO' THEN a:Employee AND b:Employee
  WHEN 'FELT' THEN a:Manager AND b:MoraleScore
  WHEN 'SERVES' THEN a:Manager AND b:Client
  WHEN 'WON' THEN a:Manager AND b:Client
  WHEN 'HOLDS' THEN a:Client AND b:Holding
  WHEN 'OF' THEN a:Holding AND b:Product
  WHEN 'VALUED' THEN a:Holding AND b:Valuation
  WHEN 'NEEDS' THEN a:Product AND b:Topic
  WHEN 'HELD' THEN a:Manager AND b:Interaction
  WHEN 'WITH' THEN a:Interaction AND b:Client
  WHEN 'REFERRED' THEN a:Client AND b:Client
  WHEN 'RELATED_TO' THEN a:Client AND b:Client
  WHEN 'GAVE' THEN a:Client AND b:SatisfactionScore
  WHEN 'BROADER' THEN a:Topic AND b:Topic
  WHEN 'AUTHORED' THEN a:Manager AND b:KnowledgeItem
  WHEN 'READ' THEN a:Manager AND b:KnowledgeItem
  WHEN 'ENDORSED' THEN a:Manager AND b:KnowledgeItem
  WHEN 'ASKED_ADVICE' THEN a:Manager AND b:Manager
  WHEN 'HAS_SKILL' THEN a:Manager AND b:Topic
  WHEN 'WANTS_SKILL' THEN a:Manager AND b:Topic
  WHEN 'OFFERS' THEN a:Manager AND b:MentorProfile
  WHEN 'GUIDES' THEN a:Manager AND b:Mentorship
  WHEN 'TRAINS' THEN a:Mentorship AND b:Manager
  WHEN 'AIMS_AT' THEN a:Mentorship AND b:Topic
  WHEN 'MET' THEN a:Mentorship AND b:MentoringSession
  WHEN 'COVERED' THEN a:MentoringSession AND b:Topic
  WHEN 'MET_WITH' THEN a:MentoringSession AND b:Client
  WHEN 'PROPOSES' THEN a:MentoringPlan AND b:Mentorship
  ELSE true END
WITH coalesce(a.id, elementId(a)) + ' ' + type(r) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
