// Mentorships whose trainees work today in a branch or anywhere below it.
// @root
// @child Mentorship
// @param branchId id
// @param status string?
// @param form string?
// @order PROPOSED_ON child.sortOn
// @hits 12000
MATCH (:Branch {id: $in.branchId})<-[:PART_OF*0..]-(:Branch)<-[post:WORKS_AT]-(:Manager)<-[:TRAINS]-(child:Mentorship)
WHERE holdsOn(post, key.viewer.today)
  AND seesMentorship(child)
  AND mentorshipHasStatus(child, $in.status) AND ($in.form IS NULL OR child.form = $in.form) /* page */
RETURN child
