// How many connections the server has.
CALL dbms.listConnections() YIELD connectionId
RETURN count(*) AS connections
