// Lets changes be made again.
// @write
// @gives resumed int
MATCH (pause:Invariant {id: 'writes'})
SET pause.until = ''
RETURN count(*) AS resumed
