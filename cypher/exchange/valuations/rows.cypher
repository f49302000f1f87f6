// Valuations with these ids, as rows of valuations.csv.
// @read
// @param keys [map]
// @gives id string
// @gives holding string
// @gives on string
// @gives amountMinor int
// @gives currency string
UNWIND $in.keys AS key
MATCH (v:Valuation {id: key.id})<-[:VALUED]-(h:Holding)
RETURN v.id AS id, h.id AS holding, v.on AS on, v.amountMinor AS amountMinor, v.currency AS currency
