// All clients of a segment, in the order of their ids.
// @root
// @child Client
// @seen only for who sees all clients
// @param kind string?
// @param segment string
// @param isCurrent boolean?
// @param managerId id?
// @param branchId id?
// @order ID child.segment, child.id
// @hits 2000
MATCH (child:Client)
WHERE child.segment = $in.segment AND child.id >= '' /* page */
  AND key.viewer.allClients AND fits(child) AND isServed(child, $in.managerId, $in.branchId)
RETURN child
