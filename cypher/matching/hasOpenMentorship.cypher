// Whether a person is being trained, or would be if a proposal were accepted.
// @predicate trainee
EXISTS { MATCH (trainee)<-[:TRAINS]-(own:Mentorship) WHERE isOpenMentorship(own) }
