// Keeps something sealed, to know the keys of the store by.
// @write
// @param check string
// @param index string
MERGE (vault:Vault {id: 'identity'})
SET vault.check = $in.check, vault.index = $in.index
