// Writes new and changed valuations.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (v:Valuation {id: row.id})
SET v += row {.on, .amountMinor, .currency}
WITH v, row
CALL (v) {
  MATCH (v)<-[old:VALUED]-()
  DELETE old
}
MATCH (h:Holding {id: row.holding})
CREATE (h)-[:VALUED]->(v)
RETURN count(*) AS written
