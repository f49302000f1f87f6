// Whether a person works in a branch that the viewer heads, or reports to the viewer, directly or through others.
// CASE keeps the planner from multiplying the terms out, which looked along the lines four times, and for those who lead nobody too.
// @predicate person
CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
  MATCH (person)-[post:WORKS_AT]->(branch:Branch)
  WHERE branch.id IN key.viewer.branches AND holdsOn(post, key.viewer.today)
} ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
  MATCH (person)-[lines:REPORTS_TO*1..]->(superior:Employee {id: key.viewer.id})
  WHERE all(line IN lines WHERE holdsOn(line, key.viewer.today))
} ELSE false END
