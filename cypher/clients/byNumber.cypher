// Clients with exactly this telephone or id number, by their index, for who may name all.
// @root
// @child Client
// @seen only for who sees all clients
// @param kind string?
// @param segment string?
// @param isCurrent boolean?
// @param managerId id?
// @param branchId id?
// @param phone string?
// @param idNumber string?
// @needs phone identity
// @needs idNumber identity
// @order NAME child.sortName
// @order ID child.id
// @hits 300
CALL (key) {
  MATCH (client:Client {phoneIndex: $in.phone})
  WHERE $in.idNumber IS NULL OR client.idNumberIndex = $in.idNumber
  RETURN client
  UNION
  MATCH (client:Client {idNumberIndex: $in.idNumber})
  WHERE $in.phone IS NULL
  RETURN client
}
WITH client AS child
WHERE key.viewer.allIdentities /* page */
  AND fits(child) AND isServed(child, $in.managerId, $in.branchId)
RETURN child
