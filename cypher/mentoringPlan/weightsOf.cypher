// What a plan was made with, and whom it keeps for its trainees.
// @read
// @param id id
// @gives weights string?
// @hits 10
MATCH (plan:MentoringPlan {id: $in.id})
RETURN plan.weights AS weights
