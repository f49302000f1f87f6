// Writes records again as they were, unless they are in the chain or wait for it after all. Gives those.
// @write
// @param records [map]
// @gives id id
// @hits 4000
UNWIND $in.records AS record
MERGE (entry:AuditRecord {id: record.id})
WITH entry, record
WHERE entry.seq IS NULL AND NOT entry:Unsealed
SET entry = record
SET entry:Unsealed
RETURN entry.id AS id
