// Advice with these ids, as rows of advice.csv.
// @read
// @param keys [map]
// @gives id string
// @gives seeker string
// @gives adviser string
// @gives topic string?
// @gives times int?
// @gives firstAt string?
// @gives lastAt string?
UNWIND $in.keys AS key
MATCH (s:Manager)-[a:ASKED_ADVICE {id: key.id}]->(b:Manager)
RETURN a.id AS id, s.id AS seeker, b.id AS adviser, a.topicId AS topic, a.times AS times, a.firstAt AS firstAt, a.lastAt AS lastAt
