// Goals with these keys, as rows of goals.csv.
// @read
// @param keys [map]
// @gives manager string
// @gives topic string
// @gives targetLevel int
// @gives priority int?
// @gives setOn string?
// @gives by string?
// @gives droppedOn string?
UNWIND $in.keys AS key
MATCH (m:Manager {id: key.manager})
MATCH (t:Topic {id: key.topic})
MATCH (m)-[w:WANTS_SKILL]->(t)
RETURN m.id AS manager, t.id AS topic, w.targetLevel AS targetLevel, w.priority AS priority, w.setOn AS setOn,
  w.by AS by, w.droppedOn AS droppedOn
