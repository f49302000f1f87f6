// Whether a client fits the filter of a list: every part of it that is given.
// @predicate client
($in.kind IS NULL OR client.kind = $in.kind)
AND ($in.segment IS NULL OR client.segment = $in.segment)
AND ($in.isCurrent IS NULL OR $in.isCurrent = (client.leftOn IS NULL OR client.leftOn > key.viewer.today))
AND ($in.managerId IS NULL OR EXISTS {
  MATCH (:Manager {id: $in.managerId})-[serves:SERVES]->(client)
  WHERE holdsOn(serves, key.viewer.today)
})
AND ($in.branchId IS NULL OR EXISTS {
  MATCH (client)<-[serving:SERVES]-(:Manager)-[post:WORKS_AT]->(:Branch)-[:PART_OF*0..]->(:Branch {id: $in.branchId})
  WHERE holdsOn(serving, key.viewer.today) AND holdsOn(post, key.viewer.today)
})
