// The record of the audit trail with this id, for COMPLIANCE.
// @root
// @child AuditRecord
// @hits 20
MATCH (child:AuditRecord {id: key.id})
WHERE key.viewer.allIdentities
RETURN child
