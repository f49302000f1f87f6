// Marks a database as one that holds nothing but the demo institution, which is being loaded; not one that has a mark already.
// Only here a mark gets a secret, and only when it is made: what has once lost it never gets another.
// @write
// @param day date
// @param scale float
// @param seed int
// @param secret string
// @gives begun boolean
MERGE (mark:Invariant {id: 'demo'})
ON CREATE SET mark += {day: $in.day, scale: $in.scale, seed: $in.seed, secret: $in.secret, isWhole: false}
RETURN coalesce(mark.secret = $in.secret, false) AS begun
