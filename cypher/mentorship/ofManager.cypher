// Mentorships of the manager, as mentor and as trainee.
// @edge
// @parent Manager
// @child Mentorship
// @param side string?
// @param status string?
// @order PROPOSED_ON child.sortOn
// @hits 740
MATCH (parent)-[part:GUIDES|TRAINS]-(child:Mentorship)
WHERE ($in.side IS NULL OR type(part) = CASE $in.side WHEN 'MENTOR' THEN 'GUIDES' ELSE 'TRAINS' END)
  AND mentorshipHasStatus(child, $in.status)
RETURN child
