// The audit trail: its records by time, by who did it, and in the order of the chain.
CREATE CONSTRAINT audit_record_id IF NOT EXISTS FOR (n:AuditRecord) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audit_chain_id IF NOT EXISTS FOR (n:AuditChain) REQUIRE n.id IS UNIQUE;
CREATE INDEX audit_record_at IF NOT EXISTS FOR (n:AuditRecord) ON (n.at, n.id);
CREATE INDEX audit_record_by IF NOT EXISTS FOR (n:AuditRecord) ON (n.by, n.at, n.id);
CREATE INDEX audit_record_seq IF NOT EXISTS FOR (n:AuditRecord) ON (n.seq);
