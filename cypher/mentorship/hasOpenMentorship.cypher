// Whether a person is being trained, or would be if a proposal were accepted. Most never were: the count of their ties tells it for less.
// @predicate trainee
CASE WHEN COUNT { (trainee)<-[:TRAINS]-() } = 0 THEN false
  ELSE EXISTS { MATCH (trainee)<-[:TRAINS]-(own:Mentorship) WHERE isOpenMentorship(own) } END
