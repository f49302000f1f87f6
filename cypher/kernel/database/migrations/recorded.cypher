// Every migration that this database has begun.
MATCH (migration:Migration)
RETURN migration.id AS id, migration.name AS name, migration.checksum AS checksum,
  toFloat(migration.statementsDone) AS statementsDone, migration.appliedAt IS NOT NULL AS isApplied
ORDER BY id
