// Records of the audit trail in the order of time, for COMPLIANCE.
// @root
// @child AuditRecord
// @param from string
// @param to string
// @param kind string?
// @param operation string?
// @param id id?
// @order TIME child.at
// @hits 5000
MATCH (child:AuditRecord)
USING INDEX child:AuditRecord(`at`, `id`)
WHERE child.at >= $in.from AND child.at < $in.to AND child.id >= '' /* page */
  AND key.viewer.allIdentities AND fitsAudit(child, $in.kind, $in.operation, $in.id)
RETURN child
