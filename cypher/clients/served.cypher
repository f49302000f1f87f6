// The clients whom the viewer serves now.
// @root
// @child Client
// @seen it starts from the viewer's own clients
// @param kind string?
// @param segment string?
// @param isCurrent boolean?
// @param managerId id?
// @param branchId id?
// @param text [string]?
// @param phone string?
// @param idNumber string?
// @needs text identity
// @needs phone identity
// @needs idNumber identity
// @order NAME child.sortName
// @order ID child.id
// @needs NAME identity
// @hits 10000
MATCH (:Manager {id: key.viewer.id})-[serves:SERVES]->(client:Client)
WHERE holdsOn(serves, key.viewer.today)
WITH DISTINCT client AS child
WHERE true /* page */
  AND fits(child) AND isServed(child, $in.managerId, $in.branchId) AND ($in.text IS NULL OR contains(child, $in.text))
  AND hasNumbers(child, $in.phone, $in.idNumber)
RETURN child
