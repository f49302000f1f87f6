// One statement for each level, for the parents of a whole request at once. `//: name` begins each. `$in` holds the parents' ids, the viewer
// and today; an answer is `id` (the parent's) and `rows`.

//: manager
UNWIND $in.ids AS id
MATCH (m:Manager {id: id})
RETURN id, [m {.id, .name}] AS rows

//: managers
UNWIND $in.ids AS id
RETURN id, COLLECT {
  MATCH (m:Manager)
  USING INDEX m:Manager(name, id)
  WHERE m.name >= '' AND m.id >= '' AND $in.today < coalesce(m.leftOn, '9999')
  WITH m ORDER BY m.name, m.id LIMIT toInteger($in.first)
  RETURN m {.id, .name}
} AS rows

//: client
UNWIND $in.ids AS id
MATCH (c:Client {id: id})
WITH id, c, $in.viewer.allIdentities OR EXISTS {
  MATCH (:Manager {id: $in.viewer.id})-[k:SERVES]->(c)
  WHERE coalesce(k.from, '') <= $in.today AND $in.today < coalesce(k.to, '9999')
} OR CASE WHEN $in.viewer.mentors THEN EXISTS {
  MATCH (:Manager {id: $in.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met:MET_WITH]->(c)
  WHERE met.consentedBy IS NOT NULL
} ELSE false END AS known
WHERE known OR $in.viewer.allClients
RETURN id, [c {.id, .kind, .segment, name: CASE WHEN known THEN c.name END, birthDecade: c.birthYear / 10 * 10}] AS rows

//: branch
UNWIND $in.ids AS id
MATCH (m:Manager {id: id})
RETURN id, COLLECT {
  MATCH (m)-[post:WORKS_AT]->(b:Branch)
  WHERE coalesce(post.from, '') <= $in.today AND $in.today < coalesce(post.to, '9999')
  WITH b, post ORDER BY post.from DESC LIMIT 1
  RETURN b {.id, .name}
} AS rows

//: parent
UNWIND $in.ids AS id
MATCH (:Branch {id: id})-[:PART_OF]->(b:Branch)
RETURN id, [b {.id, .name}] AS rows

//: clients
UNWIND $in.ids AS id
MATCH (m:Manager {id: id})
RETURN id, COLLECT {
  MATCH (m)-[s:SERVES]->(c:Client)
  WHERE coalesce(s.from, '') <= $in.today AND $in.today < coalesce(s.to, '9999')
  WITH s, c, m.id = $in.viewer.id OR $in.viewer.allIdentities OR EXISTS {
    MATCH (:Manager {id: $in.viewer.id})-[k:SERVES]->(c)
    WHERE coalesce(k.from, '') <= $in.today AND $in.today < coalesce(k.to, '9999')
  } OR CASE WHEN $in.viewer.mentors THEN EXISTS {
    MATCH (:Manager {id: $in.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met:MET_WITH]->(c)
    WHERE met.consentedBy IS NOT NULL
  } ELSE false END AS known
  WHERE known OR $in.viewer.allClients
  WITH s, c, known ORDER BY coalesce(s.from, '') DESC, c.id + ' ' + s.role DESC LIMIT toInteger($in.first)
  RETURN {role: s.role, from: s.from, node: c {.id, .kind, .segment, name: CASE WHEN known THEN c.name END, birthDecade: c.birthYear / 10 * 10}}
} AS rows

//: clientCount
UNWIND $in.ids AS id
MATCH (m:Manager {id: id})
RETURN id, [COUNT {
  MATCH (m)-[s:SERVES]->(c:Client)
  WHERE coalesce(s.from, '') <= $in.today AND $in.today < coalesce(s.to, '9999')
    AND CASE WHEN $in.viewer.allClients OR m.id = $in.viewer.id THEN true
      WHEN EXISTS {
        MATCH (:Manager {id: $in.viewer.id})-[k:SERVES]->(c)
        WHERE coalesce(k.from, '') <= $in.today AND $in.today < coalesce(k.to, '9999')
      } THEN true
      WHEN $in.viewer.mentors THEN EXISTS {
        MATCH (:Manager {id: $in.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met:MET_WITH]->(c)
        WHERE met.consentedBy IS NOT NULL
      } ELSE false END
}] AS rows

//: items
UNWIND $in.ids AS id
MATCH (m:Manager {id: id})
RETURN id, COLLECT {
  MATCH (m)-[:AUTHORED]->(i:KnowledgeItem)
  WHERE $in.today < coalesce(i.retiredOn, '9999')
  WITH i ORDER BY i.createdAt DESC, i.id DESC LIMIT toInteger($in.first)
  RETURN i {.id, .title}
} AS rows

//: itemTopics
UNWIND $in.ids AS id
MATCH (i:KnowledgeItem {id: id})
RETURN id, COLLECT { MATCH (i)-[:ABOUT]->(t:Topic) WITH t ORDER BY t.name, t.id RETURN t {.id, .name} } AS rows

//: mentors
UNWIND $in.ids AS id
MATCH (m:Manager {id: id})
RETURN id, COLLECT {
  MATCH (m)<-[:TRAINS]-(p:Mentorship)<-[:GUIDES]-(mentor:Manager)
  WHERE p.status IN ['ACTIVE', 'COMPLETED', 'ENDED'] AND coalesce(p.from, '') <= $in.today AND $in.today < coalesce(p.to, '9999')
  WITH p, mentor ORDER BY coalesce(p.from, ''), p.id
  RETURN {form: p.form, from: p.from, manager: mentor {.id, .name}}
} AS rows

//: trainees
UNWIND $in.ids AS id
MATCH (m:Manager {id: id})
RETURN id, COLLECT {
  MATCH (m)-[:GUIDES]->(p:Mentorship)-[:TRAINS]->(t:Manager)
  WHERE p.status IN ['ACTIVE', 'COMPLETED', 'ENDED'] AND coalesce(p.from, '') <= $in.today AND $in.today < coalesce(p.to, '9999')
  WITH p, t ORDER BY coalesce(p.from, ''), p.id
  RETURN {form: p.form, from: p.from, manager: t {.id, .name}}
} AS rows

//: skills
UNWIND $in.ids AS id
MATCH (m:Manager {id: id})
RETURN id, COLLECT {
  MATCH (m)-[skill:HAS_SKILL]->(t:Topic)
  WHERE coalesce(skill.from, '') <= $in.today AND $in.today < coalesce(skill.to, '9999')
  WITH skill, t ORDER BY skill.level DESC, t.id
  RETURN {level: skill.level, topic: t {.id, .name}}
} AS rows

//: servedBy
UNWIND $in.ids AS id
MATCH (c:Client {id: id})
RETURN id, COLLECT {
  MATCH (c)<-[s:SERVES]-(m:Manager)
  WITH s, m ORDER BY coalesce(s.from, '') DESC, m.id
  RETURN {role: s.role, from: s.from, to: s.to, manager: m {.id, .name}}
} AS rows

//: wonBy
UNWIND $in.ids AS id
MATCH (:Client {id: id})<-[won:WON]-(m:Manager)
RETURN id, [{on: won.on, manager: m {.id, .name}}] AS rows

//: holdings
UNWIND $in.ids AS id
MATCH (c:Client {id: id})
WHERE $in.viewer.allDealings OR EXISTS {
  MATCH (:Manager {id: $in.viewer.id})-[k:SERVES]->(c)
  WHERE coalesce(k.from, '') <= $in.today AND $in.today < coalesce(k.to, '9999')
}
RETURN id, COLLECT {
  MATCH (c)-[:HOLDS]->(h:Holding)
  WHERE coalesce(h.openedOn, '') <= $in.today AND $in.today < coalesce(h.closedOn, '9999')
  WITH h ORDER BY coalesce(h.openedOn, '') DESC, h.id
  RETURN h {.id, .openedOn}
} AS rows

//: product
UNWIND $in.ids AS id
MATCH (:Holding {id: id})-[:OF]->(p:Product)
RETURN id, [p {.id, .name, .kind}] AS rows

//: needs
UNWIND $in.ids AS id
MATCH (p:Product {id: id})
RETURN id, COLLECT { MATCH (p)-[:NEEDS]->(t:Topic) WITH t ORDER BY t.name, t.id RETURN t {.id, .name} } AS rows

//: value
UNWIND $in.ids AS id
MATCH (h:Holding {id: id})
RETURN id, COLLECT {
  MATCH (h)-[:VALUED]->(v:Valuation) WHERE v.on <= $in.today
  WITH v ORDER BY v.on DESC, v.id LIMIT 1
  RETURN {on: v.on, amount: v {.amountMinor, .currency}}
} AS rows

//: interactions
UNWIND $in.ids AS id
MATCH (c:Client {id: id})
WITH id, c, EXISTS {
  MATCH (:Manager {id: $in.viewer.id})-[k:SERVES]->(c)
  WHERE coalesce(k.from, '') <= $in.today AND $in.today < coalesce(k.to, '9999')
} AS keeps
WHERE keeps OR $in.viewer.allDealings
RETURN id, COLLECT {
  MATCH (c)<-[:WITH]-(i:Interaction)
  WITH keeps, i ORDER BY i.at DESC, i.id DESC LIMIT toInteger($in.first)
  RETURN i {.id, .at, note: CASE WHEN keeps OR $in.viewer.allIdentities THEN i.note END,
    channel: CASE WHEN i.channel IN ['VISIT', 'MEETING', 'PHONE', 'MESSAGE', 'EMAIL', 'VIDEO'] THEN i.channel ELSE 'OTHER' END}
} AS rows

//: interactionManager
UNWIND $in.ids AS id
MATCH (:Interaction {id: id})<-[:HELD]-(m:Manager)
RETURN id, [m {.id, .name}] AS rows

//: mentorships
UNWIND $in.ids AS id
MATCH (m:Manager {id: id})
RETURN id, COLLECT {
  MATCH (m)-[:GUIDES]->(p:Mentorship {status: 'ACTIVE'})
  WITH p ORDER BY p.sortOn, p.id LIMIT 20
  RETURN p {.id, .form, .from}
} AS rows

//: trainee
UNWIND $in.ids AS id
MATCH (:Mentorship {id: id})-[:TRAINS]->(m:Manager)
RETURN id, [m {.id, .name}] AS rows

//: sessions
UNWIND $in.ids AS id
MATCH (p:Mentorship {id: id})
WHERE $in.viewer.allIdentities OR EXISTS { MATCH (p)-[:GUIDES|TRAINS]-(party:Manager) WHERE party.id = $in.viewer.id }
RETURN id, COLLECT {
  MATCH (p)-[:MET]->(s:MentoringSession)
  WITH s ORDER BY s.at, s.id LIMIT toInteger($in.first)
  RETURN s {.id, .at, .minutes, .note}
} AS rows

//: sessionTopics
UNWIND $in.ids AS id
MATCH (s:MentoringSession {id: id})
RETURN id, COLLECT { MATCH (s)-[:COVERED]->(t:Topic) WITH t ORDER BY t.name, t.id RETURN t {.id, .name} } AS rows

//: search
UNWIND $in.ids AS id
RETURN id, COLLECT {
  CALL db.index.fulltext.queryNodes('search_text', id, {limit: 1000}) YIELD node AS found, score
  WHERE CASE WHEN found:KnowledgeItem THEN $in.today < coalesce(found.retiredOn, '9999')
    WHEN found:Manager THEN $in.today < coalesce(found.leftOn, '9999') ELSE false END
  WITH found, score ORDER BY score DESC, found.id LIMIT toInteger($in.first)
  RETURN found {.id, .name, .title}
} AS rows

//: recordInteraction
MATCH (m:Manager {id: $in.viewer.id})-[s:SERVES]->(c:Client {id: $in.clientId})
WHERE coalesce(s.from, '') <= $in.today AND $in.today < coalesce(s.to, '9999') AND c.leftOn IS NULL
WITH m, c LIMIT 1
CREATE (m)-[:HELD]->(i:Interaction {id: 'int-' + randomUUID(), at: $in.at, channel: $in.channel, note: $in.note})-[:WITH]->(c)
RETURN i {.id} AS interaction
