// Client 360: who serves and served it, who won it, what it has and what that is worth, the latest contacts.
MATCH (c:Client {id: $in.id})
WITH c, EXISTS {
  MATCH (:Manager {id: $in.viewer.id})-[k:SERVES]->(c)
  WHERE coalesce(k.from, '') <= $in.today AND $in.today < coalesce(k.to, '9999')
} AS keeps
WITH c, keeps, $in.viewer.allIdentities OR keeps OR CASE WHEN $in.viewer.mentors THEN EXISTS {
  MATCH (:Manager {id: $in.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met:MET_WITH]->(c)
  WHERE met.consentedBy IS NOT NULL
} ELSE false END AS known
WHERE known OR $in.viewer.allClients
RETURN {client: c {.id, .kind, .segment,
  name: CASE WHEN known THEN c.name END,
  birthDecade: c.birthYear / 10 * 10,
  servedBy: COLLECT {
    MATCH (c)<-[s:SERVES]-(m:Manager)
    RETURN {role: s.role, from: s.from, to: s.to, manager: m {.id, .name}} ORDER BY coalesce(s.from, '') DESC, m.id
  },
  wonBy: head(COLLECT { MATCH (c)<-[won:WON]-(m:Manager) RETURN {on: won.on, manager: m {.id, .name}} LIMIT 1 }),
  holdings: CASE WHEN keeps OR $in.viewer.allDealings THEN COLLECT {
    MATCH (c)-[:HOLDS]->(h:Holding)-[:OF]->(p:Product)
    WHERE coalesce(h.openedOn, '') <= $in.today AND $in.today < coalesce(h.closedOn, '9999')
    WITH h, p ORDER BY coalesce(h.openedOn, '') DESC, h.id
    RETURN h {.id, .openedOn, product: p {.id, .name, .kind}, value: head(COLLECT {
      MATCH (h)-[:VALUED]->(v:Valuation) WHERE v.on <= $in.today
      RETURN {on: v.on, amount: v {.amountMinor, .currency}} ORDER BY v.on DESC, v.id LIMIT 1
    })}
  } ELSE [] END,
  interactions: {nodes: CASE WHEN keeps OR $in.viewer.allDealings THEN COLLECT {
    MATCH (c)<-[:WITH]-(i:Interaction)
    WITH i ORDER BY i.at DESC, i.id DESC LIMIT 10
    RETURN i {.id, .at,
      channel: CASE WHEN i.channel IN ['VISIT', 'MEETING', 'PHONE', 'MESSAGE', 'EMAIL', 'VIDEO'] THEN i.channel ELSE 'OTHER' END,
      note: CASE WHEN known THEN i.note END,
      manager: head(COLLECT { MATCH (i)<-[:HELD]-(m:Manager) RETURN m {.id, .name} LIMIT 1 })}
  } ELSE [] END}}} AS data
