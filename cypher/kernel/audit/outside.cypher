// Every record of the audit trail that is not in its chain, between the first place and the last, and whatever waits to be chained.
// @read
// @scan the whole trail is looked at
// @param last int
// @gives record map
// @gives labels [string]
MATCH (entry:AuditRecord|Unsealed)
WHERE NOT coalesce(entry:AuditRecord AND entry.seq > 0 AND entry.seq <= $in.last, false)
RETURN entry {.*} AS record, labels(entry) AS labels
ORDER BY record.at, record.id
