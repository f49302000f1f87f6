// Sessions in which a mentor and a trainee met clients whom the viewer leads today, and to which no lead has consented yet. The clients are
// found first, or the planner begins with the meetings of everybody.
// @root
// @child MentoringSession
// @order AT child.at
// @hits 2000
MATCH (:Manager {id: key.viewer.id})-[serves:SERVES]->(client:Client)
WHERE serves.role = 'LEAD' AND holdsOn(serves, key.viewer.today)
WITH DISTINCT client
MATCH (client)<-[met:MET_WITH]-(child:MentoringSession)
WHERE met.consentedBy IS NULL
WITH DISTINCT child
WHERE child.at >= '' /* page */
RETURN child
