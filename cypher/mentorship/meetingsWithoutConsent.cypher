// Sessions in which a mentor and a trainee met clients whom the viewer leads today, and to which no lead has consented yet.
// @root
// @child MentoringSession
// @order AT child.at
// @hits 2000
MATCH (:Manager {id: key.viewer.id})-[serves:SERVES]->(:Client)<-[met:MET_WITH]-(child:MentoringSession)
WHERE serves.role = 'LEAD' AND holdsOn(serves, key.viewer.today) AND met.consentedBy IS NULL
WITH DISTINCT child
WHERE child.at >= '' /* page */
RETURN child
