// Chains records, and keeps where the chain ends now.
// @write
// @param links [map]
// @param seq int
// @param hash string
UNWIND $in.links AS link
MATCH (entry:AuditRecord {id: link.id})
SET entry.seq = link.seq, entry.hash = link.hash
REMOVE entry:Unsealed
WITH count(*) AS sealed
MATCH (chain:AuditChain {id: 'chain'})
SET chain.seq = $in.seq, chain.hash = $in.hash
