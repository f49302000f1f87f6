// Whether a manager serves the client now, and whether someone does who works in a branch or below it, as far as these are given.
// @predicate client, managerId, branchId
(managerId IS NULL OR EXISTS {
  MATCH (:Manager {id: managerId})-[serves:SERVES]->(client)
  WHERE holdsOn(serves, key.viewer.today)
})
AND (branchId IS NULL OR EXISTS {
  MATCH (client)<-[serving:SERVES]-(:Manager)-[post:WORKS_AT]->(:Branch)-[:PART_OF*0..]->(:Branch {id: branchId})
  WHERE holdsOn(serving, key.viewer.today) AND holdsOn(post, key.viewer.today)
})
