// All clients of a segment, in the order of their names.
// @root
// @child Client
// @seen only for who sees all clients
// @param kind string?
// @param segment string
// @param isCurrent boolean?
// @param managerId id?
// @param branchId id?
// @order NAME child.segment, child.sortName
// @needs NAME identity
// @hits 2000
MATCH (child:Client)
USING INDEX child:Client(`segment`, `sortName`, `id`)
WHERE child.segment = $in.segment AND child.sortName >= '' AND child.id >= '' /* page */
  AND key.viewer.allClients AND fits(child) AND isServed(child, $in.managerId, $in.branchId)
RETURN child
