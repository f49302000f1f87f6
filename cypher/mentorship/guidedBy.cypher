// Mentorships of one mentor, perhaps only with one trainee.
// @root
// @child Mentorship
// @param mentorId id
// @param traineeId id?
// @param branchId id?
// @param status string?
// @param form string?
// @order PROPOSED_ON child.sortOn
// @hits 940
MATCH (:Manager {id: $in.mentorId})-[:GUIDES]->(child:Mentorship)-[:TRAINS]->(trainee:Manager)
WHERE seesMentorship(child)
  AND ($in.traineeId IS NULL OR trainee.id = $in.traineeId)
  AND ($in.branchId IS NULL OR worksWithin(trainee, $in.branchId))
  AND mentorshipHasStatus(child, $in.status) AND ($in.form IS NULL OR child.form = $in.form) /* page */
RETURN child
