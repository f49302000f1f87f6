// What a manager offers as a mentor, as everyone may know it.
// @node MentorProfile
RETURN child {
  .id, .capacity, .note, .active,
  formats: coalesce(child.formats, []),
  freePlaces: CASE WHEN $in.wants.freePlaces THEN CASE WHEN child.active THEN
    reduce(free = child.capacity, _ IN COLLECT {
      MATCH (child)<-[:OFFERS]-(:Manager)-[:GUIDES]->(mentorship:Mentorship)
      WHERE isOpenMentorship(mentorship)
      RETURN 1
    } | CASE WHEN free > 0 THEN free - 1 ELSE 0 END)
  ELSE 0 END END
}
