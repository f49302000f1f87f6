// The clients whom the viewer, or someone who works under the viewer, serves now.
// @root
// @child Client
// @seen it starts from those who work under the viewer
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
// @hits 30000
CALL (key) {
  MATCH (:Manager {id: key.viewer.id})-[serves:SERVES]->(client:Client)
  WHERE holdsOn(serves, key.viewer.today)
  RETURN client
  UNION
  MATCH (:Employee {id: key.viewer.id})<-[lines:REPORTS_TO*1..]-(:Manager)-[serves:SERVES]->(client:Client)
  WHERE all(line IN lines WHERE holdsOn(line, key.viewer.today)) AND holdsOn(serves, key.viewer.today)
  RETURN client
  UNION
  UNWIND key.viewer.branches AS branchId
  MATCH (:Branch {id: branchId})<-[post:WORKS_AT]-(:Manager)-[serves:SERVES]->(client:Client)
  WHERE holdsOn(post, key.viewer.today) AND holdsOn(serves, key.viewer.today)
  RETURN client
}
WITH client AS child
WHERE true /* page */
  AND fits(child) AND isServed(child, $in.managerId, $in.branchId) AND ($in.text IS NULL OR contains(child, $in.text))
  AND hasNumbers(child, $in.phone, $in.idNumber)
RETURN child
