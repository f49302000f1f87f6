// The mentorships of these trainees, with what tells whether each is open.
// @read
// @param owners [string]
// @gives id string
// @gives trainee string
// @gives status string
// @gives proposedOn string?
// @gives answeredOn string?
UNWIND $in.owners AS owner
MATCH (n:Manager {id: owner})<-[:TRAINS]-(m:Mentorship)
RETURN m.id AS id, n.id AS trainee, m.status AS status, m.proposedOn AS proposedOn, m.answeredOn AS answeredOn
