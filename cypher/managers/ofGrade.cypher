// Managers who hold a grade today.
// @root
// @child Manager
// @param gradeId id
// @param isCurrent boolean?
// @order NAME child.name
// @hits 3000
MATCH (:Grade {id: $in.gradeId})<-[held:HELD_GRADE]-(child:Manager)
WHERE holdsOn(held, key.viewer.today) AND seesDirectory(child) AND isAmong(child, $in.isCurrent) /* page */
RETURN child
