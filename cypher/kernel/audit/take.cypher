// Locks the chain, and gives its end with its tag, and the records to be chained next.
// @write
// @scan records wait for seconds, so these are few
// @param limit int
// @param now instant
// @gives seq int
// @gives hash string
// @gives tag string?
// @gives records [map]
MERGE (chain:AuditChain {id: 'chain'})
ON CREATE SET chain.seq = 0, chain.hash = ''
SET chain.takenAt = $in.now
WITH chain
RETURN chain.seq AS seq, chain.hash AS hash, chain.tag AS tag, COLLECT {
  MATCH (entry:Unsealed)
  USING SCAN entry:Unsealed
  WHERE entry:AuditRecord AND entry.seq IS NULL
  WITH entry ORDER BY entry.at, entry.id LIMIT toInteger($in.limit)
  RETURN entry {.id, .at, .kind, .by, .roles, .operation, .why, .ids, .count, .tag}
} AS records
