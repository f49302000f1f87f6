// Whether a goal is set and not dropped today; whether it is reached is another question.
// @predicate goal
coalesce(goal.setOn, '') <= key.viewer.today AND key.viewer.today < coalesce(goal.droppedOn, '9999')
