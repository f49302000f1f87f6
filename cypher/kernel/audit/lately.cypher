// Records of the audit trail of these operations from an instant on, for COMPLIANCE: how many, and the first of them.
// @root
// @child value
// @param operations [string]
// @param from string
// @hits 5000
UNWIND $in.operations AS operation
MATCH (record:AuditRecord {operation: operation})
WHERE record.at >= $in.from AND key.viewer.allIdentities
WITH count(record) AS found, min(record.at) AS firstAt
WHERE found > 0
RETURN {total: found, at: firstAt} AS child
