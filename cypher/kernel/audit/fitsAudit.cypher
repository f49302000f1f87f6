// Whether a record of the audit trail is of that kind and operation, and about that thing, as far as these are given.
// @predicate entry, kind, operation, id
(kind IS NULL OR entry.kind = kind) AND (operation IS NULL OR entry.operation = operation) AND (id IS NULL OR id IN entry.ids)
