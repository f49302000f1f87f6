// What shows what these managers knew on the date, on whatever topic, piece by piece, of those who worked here then.
// @read
// @param key map
// @param managerIds [id]
// @param asOf date
// @param until instant
// @param whole boolean
// @gives manager id
// @gives leftOn date?
// @gives piece map
// @hits 12000
WITH $in.key AS key
UNWIND $in.managerIds AS managerId
MATCH (person:Manager {id: managerId})
WHERE isCurrentOn(person, $in.asOf)
CALL (key, person) {
  MATCH (person)-[skill:HAS_SKILL]->(topic:Topic)
  WHERE countsSkill(skill, person)
  RETURN skillPiece(skill, person, topic.id) AS piece
  UNION ALL
  MATCH (person)-[:AUTHORED]->(item:KnowledgeItem)
  WHERE isWritten(item, $in.asOf, $in.until)
  RETURN itemPiece(item, person) AS piece
  UNION ALL
  MATCH (person)<-[ask:ASKED_ADVICE]-(:Manager)
  WHERE ask.topicId IS NOT NULL AND wasAsked(ask, $in.until)
  WITH person, ask.topicId AS topicId, collect(ask) AS asks
  RETURN advicePiece(asks, person, topicId) AS piece
  UNION ALL
  MATCH (person)-[:GUIDES]->(mentorship:Mentorship)
  WHERE wasCompleted(mentorship, $in.asOf)
  RETURN mentorshipPiece(mentorship, person) AS piece
}
RETURN person.id AS manager, person.leftOn AS leftOn, piece
