// What a mentorship brought: levels at its beginning and at its end or today, for those above the two; how satisfied the trainee's
// clients were meanwhile, and as long before, in whole quarters that have closed, for those who may read the trainee's file.
// @edge
// @parent Mentorship
// @child value
// @hits 8000
MATCH (parent)-[:TRAINS]->(trainee:Manager)
WHERE parent.from IS NOT NULL AND overseesMentorship(parent)
WITH parent, trainee, seesFile(trainee) AS isFile,
  CASE WHEN coalesce(parent.to, '9999') > key.viewer.today THEN key.viewer.today ELSE parent.to END AS end
WITH parent, trainee, isFile, end, toString(date(parent.from) - duration({days: duration.inDays(date(parent.from), date(end)).days})) AS start
RETURN {
  from: parent.from, to: end, start: start,
  topics: COLLECT {
    MATCH (parent)-[aim:AIMS_AT]->(topic:Topic)
    RETURN {
      topicId: topic.id, targetLevel: aim.targetLevel,
      before: coalesce(levelOn(trainee, topic, parent.from), 0), after: coalesce(levelOn(trainee, topic, end), 0)
    } ORDER BY topic.id
  },
  satisfactionBefore: CASE WHEN isFile THEN managerSatisfaction(
    trainee, toString(date.truncate('quarter', date(start))), countedBefore(toString(date(parent.from) - duration({days: 1})))
  ) END,
  satisfactionDuring: CASE WHEN isFile THEN managerSatisfaction(
    trainee, toString(date.truncate('quarter', date(parent.from))), countedBefore(end)
  ) END
} AS child LIMIT 1
