// What the viewer may do with the mentorship, by the rules of the writes themselves.
// @edge
// @parent Mentorship
// @child value
// @hits 60
MATCH (mentor:Manager)-[:GUIDES]->(parent)-[:TRAINS]->(trainee:Manager)
WITH parent, parent.status = 'PROPOSED' AND NOT hasLapsed(parent) AS proposed, parent.status = 'ACTIVE' AS active,
  key.viewer.manages AND mentor.id = key.viewer.id AS guides, key.viewer.manages AND trainee.id = key.viewer.id AS learns
RETURN {
  answerMentorship: proposed AND CASE WHEN awaitsTrainee(parent) THEN learns ELSE guides END,
  withdrawMentorship: proposed AND (key.viewer.manages OR key.viewer.hr) AND parent.proposedBy = key.viewer.id,
  completeMentorship: active AND guides,
  endMentorship: active AND (guides OR learns OR key.viewer.hr),
  recordMentoringSession: active AND guides,
  rateMentoringSession: learns AND EXISTS { MATCH (parent)-[:MET]->(:MentoringSession) }
} AS child LIMIT 1
