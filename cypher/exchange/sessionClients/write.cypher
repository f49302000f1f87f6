// Writes new and changed meetings of a client in a mentoring session, with who consented and when.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (s:MentoringSession {id: row.session})
MATCH (c:Client {id: row.client})
MERGE (s)-[w:MET_WITH]->(c)
SET w += row {.consentedBy, .on}
RETURN count(*) AS written
