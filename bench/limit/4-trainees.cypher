// Trainees of a mentor, with the sessions of each.
MATCH (mentor:Manager {id: $in.id})
RETURN {manager: mentor {.id, .name, mentorships: {nodes: COLLECT {
  MATCH (mentor)-[:GUIDES]->(p:Mentorship)
  WHERE p.status = 'ACTIVE'
  WITH p ORDER BY p.sortOn, p.id LIMIT 20
  RETURN p {.id, .form, .from,
    trainee: head(COLLECT { MATCH (p)-[:TRAINS]->(t:Manager) RETURN t {.id, .name, branch: head(COLLECT {
      MATCH (t)-[post:WORKS_AT]->(b:Branch)
      WHERE coalesce(post.from, '') <= $in.today AND $in.today < coalesce(post.to, '9999')
      RETURN b {.id, .name} ORDER BY post.from DESC LIMIT 1
    })} ORDER BY t.id LIMIT 1 }),
    sessions: {nodes: CASE WHEN $in.viewer.allIdentities OR mentor.id = $in.viewer.id OR EXISTS {
      MATCH (p)-[:GUIDES|TRAINS]-(party:Manager) WHERE party.id = $in.viewer.id
    } THEN COLLECT {
      MATCH (p)-[:MET]->(s:MentoringSession)
      WITH s ORDER BY s.at, s.id LIMIT 10
      RETURN s {.id, .at, .minutes, .note, topics: COLLECT {
        MATCH (s)-[:COVERED]->(t:Topic) RETURN t {.id, .name} ORDER BY t.name, t.id
      }}
    } ELSE [] END}}
}}}} AS data
