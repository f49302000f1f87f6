// Clients whose names have these single characters, which full-text by bigrams does not find, for who may name all.
// @root
// @child Client
// @seen only for who sees all clients
// @param kind string?
// @param segment string?
// @param isCurrent boolean?
// @param managerId id?
// @param branchId id?
// @param characters [string]
// @order NAME child.sortName
// @hits 2000
MATCH (child:Client)
WHERE child.name CONTAINS $in.characters[0] /* page */
  AND key.viewer.allIdentities AND fits(child) AND isServed(child, $in.managerId, $in.branchId) AND contains(child, $in.characters)
RETURN child
