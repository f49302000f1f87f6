// All clients, in the order of their ids.
// @root
// @child Client
// @seen only for who sees all clients
// @param kind string?
// @param segment string?
// @param isCurrent boolean?
// @param managerId id?
// @param branchId id?
// @order ID child.id
// @hits 2000
MATCH (child:Client)
WHERE child.id >= '' /* page */
  AND key.viewer.allClients AND fits(child) AND isServed(child, $in.managerId, $in.branchId)
RETURN child
