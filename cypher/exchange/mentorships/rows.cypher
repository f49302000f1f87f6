// Mentorships with these ids, as rows of mentorships.csv.
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
MATCH (mentor:Manager)-[:GUIDES]->(m:Mentorship {id: key.id})-[:TRAINS]->(trainee:Manager)
OPTIONAL MATCH (plan:MentoringPlan)-[proposes:PROPOSES]->(m)
RETURN m.id AS id, mentor.id AS mentor, trainee.id AS trainee, m.status AS status, m.form AS form,
  [(m)-[aim:AIMS_AT]->(t:Topic) | {topic: t.id, targetLevel: aim.targetLevel}] AS topics, m.note AS note,
  m.proposedOn AS proposedOn, m.proposedBy AS proposedBy, m.answeredOn AS answeredOn, m.from AS from, m.to AS to,
  plan.id AS plan, proposes.rank AS rank
