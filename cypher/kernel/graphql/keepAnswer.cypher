// Keeps the answer of a write under its idempotency key, and the write in the audit trail.
// @write
// @param key string
// @param answer string
// @param record map
// @hits 20
MATCH (claim:IdempotencyKey {key: $in.key})
SET claim.answer = $in.answer
CREATE (entry:AuditRecord:Unsealed)
SET entry = $in.record
