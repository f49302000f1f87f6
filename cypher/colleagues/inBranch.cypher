// Employees who work today at a branch or at any branch below it.
// @root
// @child Employee
// @param branchId id
// @param isCurrent boolean?
// @param function string?
// @order NAME child.name
// @hits 6000
MATCH (:Branch {id: $in.branchId})<-[:PART_OF*0..]-(:Branch)<-[post:WORKS_AT]-(child:Employee)
WHERE holdsOn(post, key.viewer.today) AND seesDirectory(child) AND isAmong(child, $in.isCurrent) AND works(child, $in.function) /* page */
RETURN child
