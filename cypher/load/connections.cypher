// How many connections the server has.
// @read
// @gives connections int
CALL dbms.listConnections() YIELD connectionId
RETURN count(*) AS connections
