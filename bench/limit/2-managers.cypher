// Page of 50 managers: branch, how many of their clients the viewer may see, skills.
WITH CASE WHEN $in.viewer.allClients THEN [] ELSE COLLECT {
  MATCH (:Manager {id: $in.viewer.id})-[k:SERVES]->(c:Client)
  WHERE coalesce(k.from, '') <= $in.today AND $in.today < coalesce(k.to, '9999')
  RETURN c
  UNION
  MATCH (v:Manager {id: $in.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met:MET_WITH]->(c:Client)
  WHERE $in.viewer.mentors AND met.consentedBy IS NOT NULL
  RETURN c
} END AS own
WITH COLLECT {
  UNWIND own AS c
  MATCH (c)<-[s:SERVES]-(m:Manager)
  WHERE coalesce(s.from, '') <= $in.today AND $in.today < coalesce(s.to, '9999')
  WITH m, count(*) AS n
  RETURN {id: m.id, n: n}
} AS counts
MATCH (m:Manager)
USING INDEX m:Manager(name, id)
WHERE m.name >= '' AND m.id >= '' AND $in.today < coalesce(m.leftOn, '9999')
WITH counts, m ORDER BY m.name, m.id LIMIT 50
WITH m, COLLECT {
  MATCH (m)-[post:WORKS_AT]->(b:Branch)
  WHERE coalesce(post.from, '') <= $in.today AND $in.today < coalesce(post.to, '9999')
  RETURN b {.id, .name} ORDER BY post.from DESC LIMIT 1
} AS branch, CASE WHEN $in.viewer.allClients THEN COUNT {
  MATCH (m)-[s:SERVES]->(:Client)
  WHERE coalesce(s.from, '') <= $in.today AND $in.today < coalesce(s.to, '9999')
} ELSE coalesce(head([one IN counts WHERE one.id = m.id | one.n]), 0) END AS n, COLLECT {
  MATCH (m)-[skill:HAS_SKILL]->(t:Topic)
  WHERE coalesce(skill.from, '') <= $in.today AND $in.today < coalesce(skill.to, '9999')
  RETURN {level: skill.level, topic: t {.id, .name}} ORDER BY skill.level DESC, t.id
} AS skills
ORDER BY m.name, m.id
RETURN {managers: {nodes: collect({id: m.id, name: m.name, branch: head(branch), clients: {totalCount: n}, skills: skills})}} AS data
