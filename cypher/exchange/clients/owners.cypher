// Which clients have these bank's own numbers.
// @read
// @param externalIds [string]
// @gives externalId string
// @gives id string
UNWIND $in.externalIds AS externalId
MATCH (c:Client {externalId: externalId})
RETURN externalId, c.id AS id
