// Tags the end of the chain, when it still is this one.
// @write
// @param seq int
// @param hash string
// @param tag string
// @gives seq int
MATCH (chain:AuditChain {id: 'chain'})
WHERE chain.seq = $in.seq AND chain.hash = $in.hash
SET chain.tag = $in.tag
RETURN chain.seq AS seq
