// Mentorships whose trainees work today in a branch or below it and are for the viewer to plan, with what happened in the days from `from`
// to before `to`, which are the instants from `since` to before `until`: the minutes of their sessions, and the levels that they raised.
// @read
// @param key map
// @param branchId id
// @param from date
// @param to date
// @param since instant
// @param until instant
// @gives status string
// @gives begun date?
// @gives ended date?
// @gives lastStep date?
// @gives minutes int
// @gives gains [map]
// @hits 60000
WITH $in.key AS key
MATCH (:Branch {id: $in.branchId})<-[:PART_OF*0..]-(:Branch)<-[post:WORKS_AT]-(trainee:Manager)
WHERE holdsOn(post, key.viewer.today) AND plansFor(trainee)
WITH DISTINCT key, trainee
MATCH (trainee)<-[:TRAINS]-(mentorship:Mentorship)
RETURN CASE WHEN hasLapsed(mentorship) THEN 'LAPSED' ELSE mentorship.status END AS status,
  mentorship.from AS begun, mentorship.to AS ended, coalesce(mentorship.answeredOn, mentorship.proposedOn) AS lastStep,
  reduce(sum = 0, each IN COLLECT {
    MATCH (mentorship)-[:MET]->(session:MentoringSession)
    WHERE $in.since <= session.at AND session.at < $in.until
    RETURN session.minutes
  } | sum + each) AS minutes,
  COLLECT {
    MATCH (trainee)-[raised:HAS_SKILL]->(topic:Topic)
    WHERE raised.ref = mentorship.id AND raised.evidence = 'MENTORSHIP' AND $in.from <= raised.from AND raised.from < $in.to
    RETURN {topic: topic.id, levels: raised.level - coalesce(head(COLLECT {
      MATCH (trainee)-[before:HAS_SKILL]->(topic)
      WHERE before.to <= raised.from AND before.id <> raised.id
      RETURN before.level ORDER BY before.to DESC, before.level DESC LIMIT 1
    }), 0)}
  } AS gains
