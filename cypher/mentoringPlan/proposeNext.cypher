// Proposes to a trainee, whose proposal under a plan was declined or lapsed, the next in rank who keeps every rule; nothing when there is
// none, when it was done already, or when the trainee has another mentorship by now. `next` are the mentors that the plan keeps for the
// trainee, in rank. Locks as a proposal does: profiles, then people, in the order of their ids.
// @write
// @param key map
// @param input map
// @param id id
// @param today date
// @param rules map
// @param next [id]
// @gives refusals [map]
// @gives mentorship id?
// @hits 2000
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (plan:MentoringPlan)-[proposes:PROPOSES]->(past:Mentorship {id: input.mentorshipId})-[:TRAINS]->(trainee:Manager)
WITH key, plan, proposes, past, trainee LIMIT 1
CALL () {
  UNWIND $in.next AS id
  MATCH (:Manager {id: id})-[:OFFERS]->(profile:MentorProfile)
  WITH DISTINCT profile ORDER BY profile.id
  SET profile.id = profile.id
  RETURN count(*) AS profiles
}
CALL (trainee) {
  UNWIND $in.next + [trainee.id] AS id
  WITH DISTINCT id ORDER BY id
  MATCH (person:Manager {id: id})
  SET person.id = person.id
  RETURN count(*) AS people
}
WITH key, plan, proposes, past, trainee, COLLECT {
  MATCH (plan)-[other:PROPOSES]->(:Mentorship)-[:TRAINS]->(trainee)
  RETURN other.rank ORDER BY other.rank
} AS ranks
WITH key, plan, proposes, past, trainee, head(ranks) AS first, last(ranks) AS latest,
  CASE WHEN past.status IN ['DECLINED', 'LAPSED'] THEN true ELSE hasLapsed(past) END AS isRefused
WITH key, plan, trainee, first, latest,
  CASE WHEN isRefused AND latest = proposes.rank AND isHere(trainee) THEN NOT hasOpenMentorship(trainee) ELSE false END AS isDue
WITH key, plan, trainee, head(COLLECT {
  UNWIND CASE WHEN isDue THEN range(0, size($in.next) - 1) ELSE [] END AS place
  WITH place WHERE first + 1 + place > latest
  MATCH (mentor:Manager {id: $in.next[place]})-[:OFFERS]->(profile:MentorProfile)
  WHERE profile.active AND isHere(mentor) AND placesTaken(mentor) < profile.capacity
    AND NOT EXISTS { MATCH (mentor)-[:GUIDES]->(before:Mentorship)-[:TRAINS]->(trainee) WHERE wasRefused(before) }
  WITH place, mentor, profile
  WHERE NOT areInLine(mentor, trainee)
  WITH place, mentor, profile, COLLECT {
    MATCH (trainee)-[goal:WANTS_SKILL]->(topic:Topic)
    WHERE isOpenGoal(goal)
    WITH goal, topic, levelToday(mentor, topic) AS taught, levelToday(trainee, topic) AS has
    WHERE taught >= $in.rules.leastLevel AND taught > has AND goal.targetLevel > has
    RETURN {topicId: topic.id, targetLevel: goal.targetLevel} ORDER BY topic.id
  } AS aims
  WHERE size(aims) > 0
  RETURN {mentorId: mentor.id, form: head(profile.formats), rank: first + 1 + place, aims: aims} ORDER BY place LIMIT 1
}) AS chosen
CALL (plan, trainee, chosen) {
  UNWIND CASE WHEN chosen IS NULL THEN [] ELSE [1] END AS _
  MATCH (mentor:Manager {id: chosen.mentorId})
  CREATE (mentor)-[:GUIDES]->(mentorship:Mentorship {
    id: $in.id, status: 'PROPOSED', form: coalesce(chosen.form, 'ONE_TO_ONE'), proposedOn: $in.today, proposedBy: plan.madeBy,
    sortOn: $in.today, version: 1
  })-[:TRAINS]->(trainee)
  CREATE (plan)-[:PROPOSES {rank: chosen.rank}]->(mentorship)
  WITH mentorship, chosen
  UNWIND chosen.aims AS aim
  MATCH (topic:Topic {id: aim.topicId})
  CREATE (mentorship)-[:AIMS_AT {targetLevel: aim.targetLevel}]->(topic)
}
RETURN [] AS refusals, CASE WHEN chosen IS NOT NULL THEN $in.id END AS mentorship
