// What the plan proposed, first choices and those that followed a refusal, with the mentor's place in the trainee's ranking.
// @edge
// @parent MentoringPlan
// @child Mentorship
// @param status string?
// @order PROPOSED_ON child.sortOn
// @hits 2000
MATCH (parent)-[proposes:PROPOSES]->(child:Mentorship)
WHERE seesMentorship(child) AND mentorshipHasStatus(child, $in.status)
RETURN child, {rank: proposes.rank} AS tie
