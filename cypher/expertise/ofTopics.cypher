// What shows that someone knew one of these topics on the date, piece by piece, of every manager who worked here then, and with `withStaff` of every other employee too.
// @read
// @param key map
// @param topicIds [id]
// @param asOf date
// @param until instant
// @param whole boolean
// @param withStaff boolean
// @gives manager id
// @gives leftOn date?
// @gives piece map
// @hits 8000
WITH $in.key AS key
CALL (key) {
  UNWIND $in.topicIds AS topicId
  MATCH (:Topic {id: topicId})<-[skill:HAS_SKILL]-(person)
  WHERE ($in.withStaff OR servesClients(person)) AND isCurrentOn(person, $in.asOf) AND countsSkill(skill, person)
  RETURN person, skillPiece(skill, person, topicId) AS piece
  UNION ALL
  UNWIND $in.topicIds AS topicId
  MATCH (:Topic {id: topicId})<-[:ABOUT]-(item:KnowledgeItem)
  WHERE isWritten(item, $in.asOf, $in.until)
  WITH DISTINCT item
  MATCH (item)<-[:AUTHORED]-(person)
  WHERE isCurrentOn(person, $in.asOf)
  RETURN person, itemPiece(item, person) AS piece
  UNION ALL
  UNWIND $in.topicIds AS topicId
  MATCH (seeker)-[ask:ASKED_ADVICE {topicId: topicId}]->(person)
  WHERE ($in.withStaff OR (servesClients(seeker) AND servesClients(person))) AND wasAsked(ask, $in.until) AND isCurrentOn(person, $in.asOf)
  WITH topicId, person, collect(ask) AS asks
  RETURN person, advicePiece(asks, person, topicId) AS piece
  UNION ALL
  UNWIND $in.topicIds AS topicId
  MATCH (:Topic {id: topicId})<-[:AIMS_AT]-(mentorship:Mentorship)
  WHERE wasCompleted(mentorship, $in.asOf)
  WITH DISTINCT mentorship
  MATCH (mentorship)<-[:GUIDES]-(person)
  WHERE isCurrentOn(person, $in.asOf)
  RETURN person, mentorshipPiece(mentorship, person) AS piece
}
RETURN person.id AS manager, person.leftOn AS leftOn, piece
