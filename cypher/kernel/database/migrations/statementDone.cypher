// Records how far a migration has come.
MATCH (migration:Migration {id: $in.id})
SET migration.statementsDone = toInteger($in.statementsDone)
