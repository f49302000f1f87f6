// Records that a migration is applied.
MATCH (migration:Migration {id: $in.id})
SET migration.appliedAt = datetime()
