// Chains records, and keeps where the chain ends now. A chained record needs its tag no more.
// @write
// @param links [map]
// @param seq int
// @param hash string
// @param tag string?
UNWIND $in.links AS link
MATCH (entry:AuditRecord {id: link.id})
SET entry.seq = link.seq, entry.hash = link.hash
REMOVE entry:Unsealed, entry.tag
WITH count(*) AS sealed
MATCH (chain:AuditChain {id: 'chain'})
SET chain.seq = $in.seq, chain.hash = $in.hash, chain.tag = $in.tag
