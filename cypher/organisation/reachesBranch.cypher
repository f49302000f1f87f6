// Whether a branch lies within what the viewer answers for: they head it, or they or someone who reports to them works there.
// @predicate branch
branch.id IN key.viewer.branches OR (key.viewer.leads AND EXISTS {
  MATCH (:Employee {id: key.viewer.id})<-[lines:REPORTS_TO*0..]-(person:Employee)-[post:WORKS_AT]->(branch)
  WHERE all(line IN lines WHERE holdsOn(line, key.viewer.today)) AND holdsOn(post, key.viewer.today)
})
