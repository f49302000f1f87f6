// The whole audit chain in its order.
// @read
// @gives record map
MATCH (entry:AuditRecord)
USING INDEX entry:AuditRecord(`seq`)
WHERE entry.seq >= 0
RETURN entry {.id, .at, .kind, .by, .roles, .operation, .why, .ids, .count, .seq, .hash} AS record
ORDER BY entry.seq
