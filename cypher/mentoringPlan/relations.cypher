// What keeps a person from others: those above and below them, as pairs of who reports and to whom; whom they were refused by or
// refused as a mentor and as a trainee; and where they work.
// @read
// @param key map
// @param id id
// @param rules map
// @gives place map?
// @gives lines [map]
// @gives refusedTrainees [id]
// @gives refusedMentors [id]
// @hits 6000
WITH $in.key AS key
MATCH (person:Manager {id: $in.id})
RETURN placeOf(person) AS place, linesOf(person) AS lines,
  COLLECT {
    MATCH (person)-[:GUIDES]->(past:Mentorship)-[:TRAINS]->(trainee:Manager)
    WHERE wasRefused(past)
    RETURN DISTINCT trainee.id
  } AS refusedTrainees,
  COLLECT {
    MATCH (person)<-[:TRAINS]-(past:Mentorship)<-[:GUIDES]-(mentor:Manager)
    WHERE wasRefused(past)
    RETURN DISTINCT mentor.id
  } AS refusedMentors
