// Mentorships in the order of their proposal.
// @root
// @child Mentorship
// @param status string?
// @param form string?
// @order PROPOSED_ON child.sortOn
// @hits 2000
MATCH (child:Mentorship)
USING INDEX child:Mentorship(`sortOn`, `id`)
WHERE child.sortOn >= '' AND child.id >= '' AND seesMentorship(child)
  AND mentorshipHasStatus(child, $in.status) AND ($in.form IS NULL OR child.form = $in.form) /* page */
RETURN child
