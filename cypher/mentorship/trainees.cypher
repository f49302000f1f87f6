// Whom the manager trains on the date.
// @edge
// @parent Manager
// @child Manager
// @param asOf date
// @hits 60
MATCH (parent)-[:GUIDES]->(mentorship:Mentorship)-[:TRAINS]->(child:Manager)
WHERE mentorshipHeldOn(mentorship, $in.asOf)
RETURN child, {mentorshipId: mentorship.id, form: mentorship.form, from: mentorship.from, to: mentorship.to} AS tie
ORDER BY coalesce(mentorship.from, ''), mentorship.id
