// Names of the transactions under way, but this one.
// @read
// @gives id string
SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS query
WHERE NOT query CONTAINS 'SHOW TRANSACTIONS'
RETURN id
