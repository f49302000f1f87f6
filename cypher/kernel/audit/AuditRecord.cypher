// A record of the audit trail. Behind its guarded roots.
// @node AuditRecord
RETURN child {.id, .at, .kind, .by, .roles, .operation, .why, .ids, .count, .seq, .hash}
