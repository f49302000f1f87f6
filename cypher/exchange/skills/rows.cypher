// Skills with these ids, as rows of skills.csv.
// @read
// @param keys [map]
// @gives id string
// @gives manager string
// @gives topic string
// @gives level int
// @gives from string?
// @gives to string?
// @gives evidence string?
// @gives ref string?
// @gives confirmedBy string?
UNWIND $in.keys AS key
MATCH (m:Manager)-[s:HAS_SKILL {id: key.id}]->(t:Topic)
RETURN s.id AS id, m.id AS manager, t.id AS topic, s.level AS level, s.from AS from, s.to AS to,
  s.evidence AS evidence, s.ref AS ref, s.confirmedBy AS confirmedBy
