// Managers who work today at a branch or at any branch below it.
// @root
// @child Manager
// @param branchId id
// @param isCurrent boolean?
// @param gradeId id?
// @order NAME child.name
// @hits 5000
MATCH (:Branch {id: $in.branchId})<-[:PART_OF*0..]-(:Branch)<-[post:WORKS_AT]-(child:Manager)
WHERE holdsOn(post, key.viewer.today) AND seesDirectory(child) AND isAmong(child, $in.isCurrent)
  AND ($in.gradeId IS NULL OR holdsGrade(child, $in.gradeId)) /* page */
RETURN child
