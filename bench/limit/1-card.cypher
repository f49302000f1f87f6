// Manager card: branch, the 10 clients served since last, 5 newest items with topics, mentors.
MATCH (m:Manager {id: $in.id})
RETURN {manager: m {.id, .name,
  branch: head(COLLECT {
    MATCH (m)-[post:WORKS_AT]->(b:Branch)
    WHERE coalesce(post.from, '') <= $in.today AND $in.today < coalesce(post.to, '9999')
    RETURN b {.id, .name} ORDER BY post.from DESC LIMIT 1
  }),
  clients: {edges: COLLECT {
    MATCH (m)-[s:SERVES]->(c:Client)
    WHERE coalesce(s.from, '') <= $in.today AND $in.today < coalesce(s.to, '9999')
      AND CASE WHEN m.id = $in.viewer.id OR $in.viewer.allClients THEN true
        WHEN EXISTS {
          MATCH (:Manager {id: $in.viewer.id})-[k:SERVES]->(c)
          WHERE coalesce(k.from, '') <= $in.today AND $in.today < coalesce(k.to, '9999')
        } THEN true
        WHEN $in.viewer.mentors THEN EXISTS {
          MATCH (:Manager {id: $in.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met:MET_WITH]->(c)
          WHERE met.consentedBy IS NOT NULL
        } ELSE false END
    WITH s, c ORDER BY coalesce(s.from, '') DESC, c.id + ' ' + s.role DESC LIMIT 10
    RETURN {role: s.role, from: s.from, node: c {.id, .segment,
      name: CASE WHEN m.id = $in.viewer.id OR NOT $in.viewer.allClients OR $in.viewer.allIdentities OR EXISTS {
        MATCH (:Manager {id: $in.viewer.id})-[k:SERVES]->(c)
        WHERE coalesce(k.from, '') <= $in.today AND $in.today < coalesce(k.to, '9999')
      } THEN c.name END}}
  }},
  items: {nodes: COLLECT {
    MATCH (m)-[:AUTHORED]->(i:KnowledgeItem)
    WHERE $in.today < coalesce(i.retiredOn, '9999')
    WITH i ORDER BY i.createdAt DESC, i.id DESC LIMIT 5
    RETURN i {.id, .title, topics: COLLECT { MATCH (i)-[:ABOUT]->(t:Topic) RETURN t {.id, .name} ORDER BY t.name, t.id }}
  }},
  mentors: COLLECT {
    MATCH (m)<-[:TRAINS]-(p:Mentorship)<-[:GUIDES]-(mentor:Manager)
    WHERE p.status IN ['ACTIVE', 'COMPLETED', 'ENDED'] AND coalesce(p.from, '') <= $in.today AND $in.today < coalesce(p.to, '9999')
    RETURN {form: p.form, from: p.from, manager: mentor {.id, .name}} ORDER BY coalesce(p.from, ''), p.id
  }}} AS data
