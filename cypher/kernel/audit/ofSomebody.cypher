// Records of what one person or service did, in the order of time, for COMPLIANCE.
// @root
// @child AuditRecord
// @param by id
// @param from string
// @param to string
// @param kind string?
// @param operation string?
// @param id id?
// @order TIME child.by, child.at
// @hits 5000
MATCH (child:AuditRecord {by: $in.by})
USING INDEX child:AuditRecord(`by`, `at`, `id`)
WHERE child.at >= $in.from AND child.at < $in.to AND child.id >= '' /* page */
  AND key.viewer.allIdentities AND fitsAudit(child, $in.kind, $in.operation, $in.id)
RETURN child
