// Where the audit chain ends, and how many records wait to be chained.
// @read
// @scan records wait for seconds, so these are few
// @gives seq int?
// @gives hash string?
// @gives waiting int
// @gives isWaiting boolean
WITH COUNT { MATCH (:Unsealed) } AS waiting
OPTIONAL MATCH (chain:AuditChain {id: 'chain'})
RETURN chain.seq AS seq, chain.hash AS hash, waiting, waiting > 0 AS isWaiting
