// Run now and then in the transaction that holds the lock: fails when it does so no more.
RETURN 1 AS holds
