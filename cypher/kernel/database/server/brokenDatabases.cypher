// Databases that should be open and cannot be. Runs in the system database.
SHOW DATABASES YIELD name, requestedStatus, currentStatus, statusMessage
WHERE requestedStatus = "online" AND currentStatus = "offline" AND statusMessage <> ""
