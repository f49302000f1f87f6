// The clients whom a manager serves now, for who sees all clients.
// @root
// @child Client
// @seen only for who sees all clients
// @param kind string?
// @param segment string?
// @param isCurrent boolean?
// @param managerId id
// @param branchId id?
// @order NAME child.sortName
// @order ID child.id
// @needs NAME identity
// @hits 10000
MATCH (:Manager {id: $in.managerId})-[serves:SERVES]->(client:Client)
WHERE holdsOn(serves, key.viewer.today)
WITH DISTINCT client AS child
WHERE true /* page */
  AND key.viewer.allClients AND fits(child) AND isServed(child, null, $in.branchId)
RETURN child
