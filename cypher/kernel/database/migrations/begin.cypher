// Records that a migration begins, or goes on after a crash. A text that was mended since begins anew.
MERGE (migration:Migration {id: $in.id})
ON CREATE SET migration.startedAt = datetime()
SET migration.statementsDone = CASE WHEN migration.checksum = $in.checksum THEN coalesce(migration.statementsDone, 0) ELSE 0 END,
  migration.name = $in.name,
  migration.checksum = $in.checksum
RETURN toFloat(migration.statementsDone) AS statementsDone
