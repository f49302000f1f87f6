// Where the audit chain ends, with the tag of that end, and whether records wait to be chained.
// @read
// @scan records wait for seconds, so these are few
// @gives seq int?
// @gives hash string?
// @gives tag string?
// @gives isWaiting boolean
OPTIONAL MATCH (chain:AuditChain {id: 'chain'})
RETURN chain.seq AS seq, chain.hash AS hash, chain.tag AS tag, EXISTS {
  MATCH (entry:Unsealed)
  USING SCAN entry:Unsealed
  WHERE entry:AuditRecord AND entry.seq IS NULL
} AS isWaiting
