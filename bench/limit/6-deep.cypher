// Six levels: a manager's clients, their holdings and contacts, who held them, where those work; trainees with skills.
MATCH (m:Manager {id: $in.id})
RETURN {manager: m {.id, .name,
  branch: head(COLLECT {
    MATCH (m)-[post:WORKS_AT]->(b:Branch)
    WHERE coalesce(post.from, '') <= $in.today AND $in.today < coalesce(post.to, '9999')
    RETURN b {.id, .name, parent: head(COLLECT { MATCH (b)-[:PART_OF]->(over:Branch) RETURN over {.id, .name} })}
    ORDER BY post.from DESC LIMIT 1
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
    WITH s, c ORDER BY coalesce(s.from, '') DESC, c.id + ' ' + s.role DESC LIMIT 5
    WITH s, c, m.id = $in.viewer.id OR EXISTS {
      MATCH (:Manager {id: $in.viewer.id})-[k:SERVES]->(c)
      WHERE coalesce(k.from, '') <= $in.today AND $in.today < coalesce(k.to, '9999')
    } AS keeps
    RETURN {role: s.role, node: c {.id,
      name: CASE WHEN keeps OR NOT $in.viewer.allClients OR $in.viewer.allIdentities THEN c.name END,
      holdings: CASE WHEN keeps OR $in.viewer.allDealings THEN COLLECT {
        MATCH (c)-[:HOLDS]->(h:Holding)-[:OF]->(p:Product)
        WHERE coalesce(h.openedOn, '') <= $in.today AND $in.today < coalesce(h.closedOn, '9999')
        WITH h, p ORDER BY coalesce(h.openedOn, '') DESC, h.id
        RETURN h {.id,
          product: p {.id, .name, needs: COLLECT { MATCH (p)-[:NEEDS]->(t:Topic) RETURN t {.id, .name} ORDER BY t.name, t.id }},
          value: head(COLLECT {
            MATCH (h)-[:VALUED]->(v:Valuation) WHERE v.on <= $in.today
            RETURN {amount: v {.amountMinor, .currency}} ORDER BY v.on DESC, v.id LIMIT 1
          })}
      } ELSE [] END,
      interactions: {nodes: CASE WHEN keeps OR $in.viewer.allDealings THEN COLLECT {
        MATCH (c)<-[:WITH]-(i:Interaction)
        WITH i ORDER BY i.at DESC, i.id DESC LIMIT 3
        RETURN i {.id, .at,
          channel: CASE WHEN i.channel IN ['VISIT', 'MEETING', 'PHONE', 'MESSAGE', 'EMAIL', 'VIDEO'] THEN i.channel ELSE 'OTHER' END,
          manager: head(COLLECT { MATCH (i)<-[:HELD]-(who:Manager) RETURN who {.id, .name, branch: head(COLLECT {
            MATCH (who)-[post:WORKS_AT]->(b:Branch)
            WHERE coalesce(post.from, '') <= $in.today AND $in.today < coalesce(post.to, '9999')
            RETURN b {.id, .name, parent: head(COLLECT { MATCH (b)-[:PART_OF]->(over:Branch) RETURN over {.id, .name} })}
            ORDER BY post.from DESC LIMIT 1
          })} LIMIT 1 })}
      } ELSE [] END}}}
  }},
  trainees: COLLECT {
    MATCH (m)-[:GUIDES]->(p:Mentorship)-[:TRAINS]->(t:Manager)
    WHERE p.status IN ['ACTIVE', 'COMPLETED', 'ENDED'] AND coalesce(p.from, '') <= $in.today AND $in.today < coalesce(p.to, '9999')
    RETURN {form: p.form, manager: t {.id, .name, skills: COLLECT {
      MATCH (t)-[skill:HAS_SKILL]->(topic:Topic)
      WHERE coalesce(skill.from, '') <= $in.today AND $in.today < coalesce(skill.to, '9999')
      RETURN {level: skill.level, topic: topic {.id, .name}} ORDER BY skill.level DESC, topic.id
    }}} ORDER BY coalesce(p.from, ''), p.id
  }}} AS data
