// Writes new and changed managers and counts their versions up. Who serves clients is an Employee too, like every person.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (m:Employee {id: row.id})
SET m:Manager,
  m += row {.externalId, .name, .email, .hiredOn, .leftOn},
  m.version = coalesce(m.version, 0) + 1
RETURN count(*) AS written
