// What somebody is told when they begin their day: who leaves in a month, and what was done lately, by operation.
CREATE INDEX manager_left_on IF NOT EXISTS FOR (n:Manager) ON (n.leftOn);
CREATE INDEX audit_record_operation IF NOT EXISTS FOR (n:AuditRecord) ON (n.operation, n.at);
