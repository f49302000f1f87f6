// Who wants to learn something, what and from which level on, one goal a row.
// @read
// @param key map
// @scan it is everybody who wants to learn
// @gives trainee id
// @gives topic id
// @gives target int
// @gives priority int
// @gives level int
WITH $in.key AS key
MATCH (trainee:Manager)-[goal:WANTS_SKILL]->(topic:Topic)
WHERE isOpenGoal(goal) AND isHere(trainee)
WITH key, trainee, goal, topic, levelToday(trainee, topic) AS level
WHERE level < goal.targetLevel
RETURN trainee.id AS trainee, topic.id AS topic, goal.targetLevel AS target, coalesce(goal.priority, 1) AS priority, level
