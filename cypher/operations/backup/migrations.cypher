// The migrations that the database has.
// @read
// @scan there are few
// @gives name string
// @gives checksum string
MATCH (migration:Migration)
RETURN migration.id + '-' + migration.name AS name, migration.checksum AS checksum
ORDER BY name
