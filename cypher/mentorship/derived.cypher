// Made by `npm run generate` of entities.ts and of cypher/templates. Do not edit: a file named like a statement replaces it.

//// exchange/mentorProfiles/keys (templates/node/keys)
// Ids of all mentor profiles, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:MentorProfile)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/mentorProfiles/rows (templates/node/rows)
// The mentor profiles with these ids, as rows of mentor_profiles.csv.
// @read
// @param keys [map]
// @gives id string
// @gives manager string
// @gives capacity int
// @gives formats [string]?
// @gives note string?
// @gives active boolean
UNWIND $in.keys AS key
MATCH (n:MentorProfile {id: key.id})
MATCH (n)<-[:OFFERS]-(manager:Manager)
RETURN n.id AS id,
  manager.id AS manager,
  n.capacity AS capacity,
  n.formats AS formats,
  n.note AS note,
  n.active AS active

//// exchange/mentorProfiles/write (templates/node/write)
// Writes new and changed mentor profiles.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:MentorProfile {id: row.id})
SET n.capacity = row.capacity, n.formats = row.formats, n.note = row.note, n.active = row.active
WITH n, row
CALL (n) { MATCH (n)<-[old:OFFERS]-() DELETE old }
MATCH (manager:Manager {id: row.manager})
CREATE (n)<-[:OFFERS]-(manager)
RETURN count(*) AS written

//// exchange/mentorProfiles/periods (templates/node/periods)
// The mentor profiles of these owners, with what tells whether each holds.
// @read
// @param owners [string]
// @gives id string
// @gives manager string
UNWIND $in.owners AS owner
MATCH (n:MentorProfile)<-[:OFFERS]-(manager:Manager {id: owner})
RETURN n.id AS id, manager.id AS manager

//// verify/mentorProfiles (templates/verify/node)
// Mentor profiles without an id, manager, capacity or active.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:MentorProfile)
WHERE one.id IS NULL
  OR one.capacity IS NULL
  OR NOT one.capacity IS :: INTEGER OR NOT 0 <= coalesce(one.capacity, 0) <= 1000
  OR one.active IS NULL
  OR COUNT { (one)<-[:OFFERS]-(:Manager) } <> 1
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/mentorships/keys (templates/node/keys)
// Ids of all mentorships, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:Mentorship)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/mentorships/rows (templates/node/rows)
// The mentorships with these ids, as rows of mentorships.csv.
// @read
// @param keys [map]
// @gives id string
// @gives mentor string
// @gives trainee string
// @gives status string
// @gives form string
// @gives topics [map]
// @gives note string?
// @gives proposedOn string?
// @gives proposedBy string?
// @gives answeredOn string?
// @gives from string?
// @gives to string?
// @gives plan string?
// @gives rank int?
UNWIND $in.keys AS key
MATCH (n:Mentorship {id: key.id})
MATCH (n)<-[:GUIDES]-(mentor:Manager)
MATCH (n)-[:TRAINS]->(trainee:Manager)
OPTIONAL MATCH (n)<-[planTie:PROPOSES]-(plan:MentoringPlan)
RETURN n.id AS id,
  mentor.id AS mentor,
  trainee.id AS trainee,
  n.status AS status,
  n.form AS form,
  [(n)-[tie:AIMS_AT]->(other:Topic) | {topic: other.id, targetLevel: tie.targetLevel}] AS topics,
  n.note AS note,
  n.proposedOn AS proposedOn,
  n.proposedBy AS proposedBy,
  n.answeredOn AS answeredOn,
  n.from AS from,
  n.to AS to,
  plan.id AS plan,
  planTie.rank AS rank

//// exchange/mentorships/write (templates/node/write)
// Writes new and changed mentorships.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:Mentorship {id: row.id})
SET n.status = row.status,
  n.form = row.form,
  n.note = row.note,
  n.proposedOn = row.proposedOn,
  n.proposedBy = row.proposedBy,
  n.answeredOn = row.answeredOn,
  n.from = row.from,
  n.to = row.to,
  n.sortOn = coalesce(row.proposedOn, row.from, '0001-01-01'),
  n.version = coalesce(n.version, 0) + 1
WITH n, row
CALL (n) { MATCH (n)<-[old:GUIDES|PROPOSES]-() DELETE old }
CALL (n) { MATCH (n)-[old:TRAINS|AIMS_AT]->() DELETE old }
CALL (n, row) { UNWIND row.topics AS each MATCH (other:Topic {id: each.topic}) CREATE (n)-[tie:AIMS_AT]->(other) SET tie.targetLevel = each.targetLevel }
CALL (n, row) { MATCH (other:MentoringPlan {id: row.plan}) CREATE (n)<-[tie:PROPOSES]-(other) SET tie.rank = row.rank }
MATCH (mentor:Manager {id: row.mentor})
MATCH (trainee:Manager {id: row.trainee})
CREATE (n)<-[:GUIDES]-(mentor)
CREATE (n)-[:TRAINS]->(trainee)
RETURN count(*) AS written

//// exchange/mentorships/periods (templates/node/periods)
// The mentorships of these owners, with what tells whether each holds.
// @read
// @param owners [string]
// @gives id string
// @gives trainee string
// @gives status string
// @gives proposedOn string?
// @gives answeredOn string?
UNWIND $in.owners AS owner
MATCH (n:Mentorship)-[:TRAINS]->(trainee:Manager {id: owner})
RETURN n.id AS id,
  trainee.id AS trainee,
  n.status AS status,
  n.proposedOn AS proposedOn,
  n.answeredOn AS answeredOn

//// verify/mentorships (templates/verify/node)
// Mentorships without an id, mentor, trainee, status, form or version, or with a wrong proposed_on, answered_on, from or to.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:Mentorship)
WHERE one.id IS NULL
  OR one.status IS NULL
  OR NOT coalesce(one.status, 'PROPOSED') IN ['PROPOSED', 'ACTIVE', 'COMPLETED', 'DECLINED', 'LAPSED', 'WITHDRAWN', 'ENDED']
  OR one.form IS NULL
  OR NOT coalesce(one.form, 'ONE_TO_ONE') IN ['ONE_TO_ONE', 'SHADOWING']
  OR NOT coalesce(one.proposedOn, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.answeredOn, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.from, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.to, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR one.proposedOn > one.answeredOn
  OR coalesce(one.version, 0) < 1
  OR one.sortOn IS NULL OR one.sortOn <> coalesce(one.proposedOn, one.from, '0001-01-01')
  OR COUNT { (one)<-[:GUIDES]-(:Manager) } <> 1
  OR COUNT { (one)-[:TRAINS]->(:Manager) } <> 1
  OR COUNT { (one)<-[:PROPOSES]-(:MentoringPlan) } > 1
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/sessions/keys (templates/node/keys)
// Ids of all mentoring sessions, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:MentoringSession)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/sessions/rows (templates/node/rows)
// The mentoring sessions with these ids, as rows of sessions.csv.
// @read
// @param keys [map]
// @gives id string
// @gives mentorship string
// @gives at string
// @gives minutes int
// @gives topics [string]
// @gives note string?
// @gives traineeRating int?
UNWIND $in.keys AS key
MATCH (n:MentoringSession {id: key.id})
MATCH (n)<-[:MET]-(mentorship:Mentorship)
RETURN n.id AS id,
  mentorship.id AS mentorship,
  n.at AS at,
  n.minutes AS minutes,
  [(n)-[:COVERED]->(other:Topic) | other.id] AS topics,
  n.note AS note,
  n.traineeRating AS traineeRating

//// exchange/sessions/write (templates/node/write)
// Writes new and changed mentoring sessions.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:MentoringSession {id: row.id})
SET n.at = row.at, n.minutes = row.minutes, n.note = row.note, n.traineeRating = row.traineeRating
WITH n, row
CALL (n) { MATCH (n)<-[old:MET]-() DELETE old }
CALL (n) { MATCH (n)-[old:COVERED]->() DELETE old }
CALL (n, row) { UNWIND row.topics AS each MATCH (other:Topic {id: each}) CREATE (n)-[:COVERED]->(other) }
MATCH (mentorship:Mentorship {id: row.mentorship})
CREATE (n)<-[:MET]-(mentorship)
RETURN count(*) AS written

//// verify/mentoringSessions (templates/verify/node)
// Mentoring sessions without an id, mentorship, at or minutes, or with a wrong trainee_rating.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:MentoringSession)
WHERE one.id IS NULL
  OR one.at IS NULL
  OR one.minutes IS NULL
  OR NOT one.minutes IS :: INTEGER OR NOT 1 <= coalesce(one.minutes, 1) <= 10000
  OR NOT one.traineeRating IS :: INTEGER OR NOT 1 <= coalesce(one.traineeRating, 1) <= 5
  OR COUNT { (one)<-[:MET]-(:Mentorship) } <> 1
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/sessionClients/keys (templates/tie/keys)
// Keys of all meetings with clients, in order.
// @read
// @scan an export takes everything
// @gives session string
// @gives client string
MATCH (session:MentoringSession)-[tie:MET_WITH]->(client:Client)
WHERE session.id IS NOT NULL
RETURN session.id AS session, client.id AS client
ORDER BY session, client

//// exchange/sessionClients/rows (templates/tie/rows)
// The meetings with clients with these keys, as rows of session_clients.csv.
// @read
// @param keys [map]
// @gives session string
// @gives client string
// @gives consentedBy string?
// @gives on string?
UNWIND $in.keys AS key
MATCH (session:MentoringSession {id: key.session})
MATCH (client:Client {id: key.client})
MATCH (session)-[tie:MET_WITH]->(client)
RETURN session.id AS session, client.id AS client, tie.consentedBy AS consentedBy, tie.on AS on

//// exchange/sessionClients/write (templates/tie/write)
// Writes new and changed meetings with clients.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (session:MentoringSession {id: row.session})
MATCH (client:Client {id: row.client})
MERGE (session)-[tie:MET_WITH]->(client)
SET tie.consentedBy = row.consentedBy, tie.on = row.on
RETURN count(*) AS written

//// verify/meetingsWithClients (templates/verify/tie)
// Meetings with clients with a wrong on.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:MentoringSession)-[one:MET_WITH]->(b:Client)
WHERE false
  OR NOT coalesce(one.on, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
WITH coalesce(a.id, elementId(a)) + ' ' + type(one) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
