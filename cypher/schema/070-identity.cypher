// Clients' numbers are stored sealed, and found by what a key of its own makes of them.
CREATE INDEX client_phone IF NOT EXISTS FOR (n:Client) ON (n.phoneIndex);
CREATE INDEX client_id_number IF NOT EXISTS FOR (n:Client) ON (n.idNumberIndex);
CREATE CONSTRAINT vault_id IF NOT EXISTS FOR (n:Vault) REQUIRE n.id IS UNIQUE;
