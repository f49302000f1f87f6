// Where everybody works today, and for whom the viewer may plan.
// @read
// @param key map
// @scan it is everybody
// @gives person id
// @gives branch id?
// @gives mayPlan boolean
WITH $in.key AS key
MATCH (person:Manager)
WHERE isHere(person)
RETURN person.id AS person, head(COLLECT {
  MATCH (person)-[post:WORKS_AT]->(branch:Branch)
  WHERE holdsOn(post, key.viewer.today)
  RETURN branch.id ORDER BY branch.id LIMIT 1
}) AS branch, plansFor(person) AS mayPlan
