// Adds records to the audit trail; the sealer chains them.
// @write
// @param records [map]
// @hits 1000
UNWIND $in.records AS record
CREATE (entry:AuditRecord:Unsealed)
SET entry = record
