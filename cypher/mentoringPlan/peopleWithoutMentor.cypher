// Who has an open goal, but no mentor, as in `mentoringProgress`: in the branch that the viewer heads, and for HR in each branch at the top.
// @root
// @child value
// @hits 60000
CALL (key) {
  WITH key WHERE size(key.viewer.branches) > 0
  MATCH (:Manager {id: key.viewer.id})-[post:WORKS_AT]->(branch:Branch)
  WHERE holdsOn(post, key.viewer.today)
  RETURN branch
  UNION
  WITH key WHERE key.viewer.hr
  MATCH (branch:Branch)
  WHERE branch.name >= '' AND branch.id >= '' AND NOT EXISTS { MATCH (branch)-[:PART_OF]->(:Branch) }
  RETURN branch
}
MATCH (branch)<-[:PART_OF*0..]-(:Branch)<-[post:WORKS_AT]-(trainee:Manager)
WHERE holdsOn(post, key.viewer.today) AND isHere(trainee) AND plansFor(trainee)
WITH DISTINCT branch, trainee
WHERE size(openGoals(trainee)) > 0
WITH branch, trainee
WHERE NOT hasOpenMentorship(trainee)
WITH branch, count(trainee) AS waiting
RETURN {total: waiting, node: branch.id} AS child
