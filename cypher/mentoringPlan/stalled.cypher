// Proposals under a plan that were declined or lapsed, the latest of their trainee in the plan, while the trainee has no other open mentorship.
// @read
// @param key map
// @scan it is everything that plans propose
// @gives mentorship id
// @gives plan id
// @gives trainee id
WITH $in.key AS key
MATCH (plan:MentoringPlan)-[proposes:PROPOSES]->(past:Mentorship)-[:TRAINS]->(trainee:Manager)
WHERE CASE WHEN past.status IN ['DECLINED', 'LAPSED'] THEN true ELSE hasLapsed(past) END
  AND NOT EXISTS { MATCH (plan)-[later:PROPOSES]->(:Mentorship)-[:TRAINS]->(trainee) WHERE later.rank > proposes.rank }
WITH key, plan, past, trainee
WHERE isHere(trainee) AND NOT hasOpenMentorship(trainee)
RETURN past.id AS mentorship, plan.id AS plan, trainee.id AS trainee ORDER BY plan, trainee
