// What signs the demo's tokens, while the database holds nothing but the whole demo institution.
// @read
// @gives secret string
// @hits 5
MATCH (mark:Invariant {id: 'demo'})
WHERE mark.secret IS NOT NULL AND mark.isWhole
RETURN mark.secret AS secret
