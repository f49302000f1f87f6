// Where records stand: in the chain, or waiting for it. Of those that are neither, or not there, nothing is told.
// @read
// @param ids [id]
// @gives id id
// @gives isChained boolean
// @gives isWaiting boolean
// @hits 4000
UNWIND $in.ids AS id
MATCH (entry:AuditRecord {id: id})
RETURN entry.id AS id, entry.seq IS NOT NULL AS isChained, entry:Unsealed AS isWaiting
