// Clients whose names have these single characters, which full-text by bigrams does not find, for who may name all.
// @root
// @child Client
// @seen only for who sees all clients
// @param kind string?
// @param segment string?
// @param isCurrent boolean?
// @param managerId id?
// @param branchId id?
// @param text [string]
// @needs text identity
// @order NAME child.sortName
MATCH (child:Client)
WHERE child.name CONTAINS $in.text[0] /* page */
  AND key.viewer.allIdentities AND fits(child) AND contains(child, $in.text)
RETURN child
