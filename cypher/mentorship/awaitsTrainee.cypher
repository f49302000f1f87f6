// Whether an open proposal waits for its trainee and not for its mentor. The other side answers; a proposal of a third person is
// answered by the mentor first, and its `answeredOn` is then set while it is still PROPOSED.
// @predicate mentorship
EXISTS { MATCH (mentorship)<-[:GUIDES]-(mentor:Manager) WHERE mentor.id = mentorship.proposedBy }
  OR (mentorship.answeredOn IS NOT NULL
    AND NOT EXISTS { MATCH (mentorship)-[:TRAINS]->(trainee:Manager) WHERE trainee.id = mentorship.proposedBy })
