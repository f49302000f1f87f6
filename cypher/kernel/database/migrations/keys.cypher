// What the record of migrations rests on.
CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.id IS UNIQUE;
CREATE CONSTRAINT migration_lock_id IF NOT EXISTS FOR (lock:MigrationLock) REQUIRE lock.id IS UNIQUE;
MERGE (lock:MigrationLock {id: "migrations"})
