// Every node but the records of migrations and the marks of backups themselves, with all it holds.
// @read
// @scan a backup takes everything
// @gives id string
// @gives labels [string]
// @gives properties map
MATCH (n)
WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT (n:Invariant AND n.id IN ['writes', 'restoring'])
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
