// The plan under which the mentorship was proposed, with the mentor's place in the trainee's ranking.
// @edge
// @parent Mentorship
// @child MentoringPlan
// @hits 20
MATCH (parent)<-[proposes:PROPOSES]-(child:MentoringPlan)
WHERE readsPlan(child)
RETURN child, {rank: proposes.rank} AS tie ORDER BY child.id LIMIT 1
