// Clients met in mentoring sessions with these keys, as rows of session_clients.csv.
// @read
// @param keys [map]
// @gives session string
// @gives client string
// @gives consentedBy string?
// @gives on string?
UNWIND $in.keys AS key
MATCH (s:MentoringSession {id: key.session})
MATCH (c:Client {id: key.client})
MATCH (s)-[w:MET_WITH]->(c)
RETURN s.id AS session, c.id AS client, w.consentedBy AS consentedBy, w.on AS on
