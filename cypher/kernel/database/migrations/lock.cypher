// Holds the write lock of the one lock node until the transaction ends. Others wait here.
MATCH (lock:MigrationLock {id: "migrations"})
SET lock.takenAt = datetime()
