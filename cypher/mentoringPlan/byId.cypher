// The saved plan with this id.
// @root
// @child MentoringPlan
// @hits 10
MATCH (child:MentoringPlan {id: key.id})
WHERE readsPlan(child)
RETURN child
