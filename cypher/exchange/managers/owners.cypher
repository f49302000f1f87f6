// Which managers have these bank's own numbers.
// @read
// @param externalIds [string]
// @gives externalId string
// @gives id string
UNWIND $in.externalIds AS externalId
MATCH (m:Employee {externalId: externalId})
RETURN externalId, m.id AS id
