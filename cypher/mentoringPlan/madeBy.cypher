// Who saved the plan.
// @edge
// @parent MentoringPlan
// @child Manager
// @hits 80
MATCH (child:Manager {id: parent.madeBy})
RETURN child
