// Writes new and changed posts: a post that moved to another branch is a new relationship.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (m:Manager {id: row.manager})
MATCH (b:Branch {id: row.branch})
CALL (m, row) {
  MATCH (m)-[old:WORKS_AT]->()
  WHERE coalesce(old.from, '') = coalesce(row.from, '')
  DELETE old
}
CREATE (m)-[w:WORKS_AT]->(b)
SET w += row {.post, .from, .to}
RETURN count(*) AS written
