// All clients, in the order of their names.
// @root
// @child Client
// @seen only for who sees all clients
// @param kind string?
// @param segment string?
// @param isCurrent boolean?
// @param managerId id?
// @param branchId id?
// @order NAME child.sortName
// @needs NAME identity
// @hits 2000
MATCH (child:Client)
USING INDEX child:Client(`sortName`, `id`)
WHERE child.sortName >= '' AND child.id >= '' /* page */
  AND key.viewer.allClients AND fits(child) AND isServed(child, $in.managerId, $in.branchId)
RETURN child
