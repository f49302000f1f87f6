// A part of the audit chain in its order: what stands after one place and up to another.
// @read
// @param after int
// @param to int
// @gives record map
// @gives labels [string]
MATCH (entry:AuditRecord)
USING INDEX entry:AuditRecord(`seq`)
WHERE entry.seq > $in.after AND entry.seq <= $in.to
RETURN entry {.*} AS record, labels(entry) AS labels
ORDER BY entry.seq
