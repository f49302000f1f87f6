// Whether a person works in a branch that the viewer heads, or reports to the viewer, directly or through others.
// @predicate person
(size(key.viewer.branches) > 0 AND EXISTS {
  MATCH (person)-[post:WORKS_AT]->(branch:Branch)
  WHERE branch.id IN key.viewer.branches AND holdsOn(post, key.viewer.today)
}) OR (key.viewer.leads AND EXISTS {
  MATCH (person)-[lines:REPORTS_TO*1..12]->(superior:Employee {id: key.viewer.id})
  WHERE all(line IN lines WHERE holdsOn(line, key.viewer.today))
})
