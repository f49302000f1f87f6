// Transactions under way for longer than any request may take.
// @read
// @gives id string
SHOW TRANSACTIONS YIELD transactionId AS id, elapsedTime AS elapsed
WHERE elapsed > duration('PT15S')
RETURN id
