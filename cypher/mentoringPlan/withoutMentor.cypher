// Who works today in a branch or below it, wants to learn something, and has neither a mentorship nor a proposal of one.
// @read
// @param key map
// @param branchId id
// @gives trainee id
// @hits 60000
WITH $in.key AS key
MATCH (:Branch {id: $in.branchId})<-[:PART_OF*0..]-(:Branch)<-[post:WORKS_AT]-(trainee:Manager)
WHERE holdsOn(post, key.viewer.today) AND isHere(trainee) AND plansFor(trainee)
WITH DISTINCT key, trainee
WHERE size(openGoals(trainee)) > 0
WITH key, trainee
WHERE NOT hasOpenMentorship(trainee)
RETURN trainee.id AS trainee ORDER BY trainee
