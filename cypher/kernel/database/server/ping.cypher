// Answers at all.
RETURN 1 AS answer
