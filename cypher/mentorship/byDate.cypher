// Mentorships in the order of their proposal.
// @root
// @child Mentorship
// @param status string?
// @param form string?
// @order PROPOSED_ON child.sortOn
// @hits 2000
MATCH (child:Mentorship)
WHERE child.sortOn >= '' AND seesMentorship(child) /* page */
  AND mentorshipHasStatus(child, $in.status) AND ($in.form IS NULL OR child.form = $in.form)
RETURN child
