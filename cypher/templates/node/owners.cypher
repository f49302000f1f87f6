// Which «things» have these bank's own numbers.
// @read
// @param externalIds [string]
// @gives externalId string
// @gives id string
UNWIND $in.externalIds AS externalId
MATCH (n:«Within» {externalId: externalId})
RETURN externalId, n.id AS id
