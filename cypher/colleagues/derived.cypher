// Made by `npm run generate` of entities.ts and of cypher/templates. Do not edit: a file named like a statement replaces it.

//// exchange/employees/keys (templates/node/keys)
// Ids of all employees, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:Colleague)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/employees/rows (templates/node/rows)
// The employees with these ids, as rows of employees.csv.
// @read
// @param keys [map]
// @gives id string
// @gives externalId string?
// @gives name string
// @gives email string?
// @gives function string
// @gives hiredOn string?
// @gives leftOn string?
UNWIND $in.keys AS key
MATCH (n:Colleague {id: key.id})
RETURN n.id AS id,
  n.externalId AS externalId,
  n.name AS name,
  n.email AS email,
  n.function AS function,
  n.hiredOn AS hiredOn,
  n.leftOn AS leftOn

//// exchange/employees/write (templates/node/write)
// Writes new and changed employees.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:Employee {id: row.id})
SET n:Colleague,
  n.externalId = row.externalId,
  n.name = row.name,
  n.email = row.email,
  n.function = row.function,
  n.hiredOn = row.hiredOn,
  n.leftOn = row.leftOn,
  n.pinyin = row.pinyin,
  n.version = coalesce(n.version, 0) + 1
RETURN count(*) AS written

//// exchange/employees/owners (templates/node/owners)
// Which employees have these bank's own numbers.
// @read
// @param externalIds [string]
// @gives externalId string
// @gives id string
UNWIND $in.externalIds AS externalId
MATCH (n:Employee {externalId: externalId})
RETURN externalId, n.id AS id

//// pinyin/employees/missing (templates/pinyin/missing)
// The employees after an id whose pinyin is still to be worked out, some at a time.
// @read
// @param after string
// @param limit int
// @gives id string
// @gives text string
MATCH (one:Employee)
WHERE one.id > $in.after AND one.pinyin IS NULL AND one.name =~ '.*\\p{IsHan}.*'
WITH one ORDER BY one.id LIMIT toInteger($in.limit)
RETURN one.id AS id, one.name AS text
ORDER BY id

//// pinyin/employees/fill (templates/pinyin/fill)
// Stores the pinyin of employees, unless the text was changed since it was read.
// @write
// @param rows [map]
UNWIND $in.rows AS row
MATCH (one:Employee {id: row.id})
SET one.name = one.name
WITH one, row
WHERE one.name = row.text
SET one.pinyin = row.pinyin

//// verify/employees (templates/verify/node)
// Employees without an id, name, function or version, or with a wrong hired_on, left_on or pinyin.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:Colleague)
WHERE one.id IS NULL
  OR one.name IS NULL
  OR one.function IS NULL
  OR NOT coalesce(one.function, 'PRODUCT') IN ['PRODUCT', 'RISK', 'TELLER', 'OPERATIONS', 'MANAGEMENT', 'OTHER']
  OR NOT coalesce(one.hiredOn, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.leftOn, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR one.hiredOn > one.leftOn
  OR coalesce(one.version, 0) < 1
  OR (one.pinyin IS NULL) = (coalesce(one.name, '') =~ '.*\\p{IsHan}.*')
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
