// What the store keeps sealed of itself, to know its keys by.
// @read
// @gives check string
// @gives index string
MATCH (vault:Vault {id: 'identity'})
RETURN vault.check AS check, vault.index AS index
