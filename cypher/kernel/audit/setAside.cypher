// Lets records that this program did not write wait no longer. They stay, outside the chain, where `audit:verify` finds them.
// @write
// @param ids [id]
UNWIND $in.ids AS id
MATCH (entry:AuditRecord {id: id})
REMOVE entry:Unsealed
