// The clients whom someone serves now who works in a branch or below it, for who sees all clients.
// @root
// @child Client
// @seen only for who sees all clients
// @param kind string?
// @param segment string?
// @param isCurrent boolean?
// @param branchId id
// @order NAME child.sortName
// @order ID child.id
// @needs NAME identity
// @hits 20000
MATCH (:Branch {id: $in.branchId})<-[:PART_OF*0..]-(:Branch)<-[post:WORKS_AT]-(:Manager)-[serves:SERVES]->(client:Client)
WHERE holdsOn(post, key.viewer.today) AND holdsOn(serves, key.viewer.today)
WITH DISTINCT client AS child
WHERE true /* page */
  AND key.viewer.allClients AND fits(child)
RETURN child
