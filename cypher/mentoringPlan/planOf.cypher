// The plan under which a mentorship was proposed, and for whom.
// @read
// @param id id
// @gives weights string?
// @gives trainee id
// @hits 20
MATCH (plan:MentoringPlan)-[:PROPOSES]->(:Mentorship {id: $in.id})-[:TRAINS]->(trainee:Manager)
RETURN plan.weights AS weights, trainee.id AS trainee LIMIT 1
