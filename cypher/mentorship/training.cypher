// Mentorships of one trainee.
// @root
// @child Mentorship
// @param traineeId id
// @param branchId id?
// @param status string?
// @param form string?
// @order PROPOSED_ON child.sortOn
// @hits 100
MATCH (trainee:Manager {id: $in.traineeId})<-[:TRAINS]-(child:Mentorship)
WHERE seesMentorship(child)
  AND ($in.branchId IS NULL OR worksWithin(trainee, $in.branchId))
  AND mentorshipHasStatus(child, $in.status) AND ($in.form IS NULL OR child.form = $in.form) /* page */
RETURN child
