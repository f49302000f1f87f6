// Contacts with the client.
// @edge
// @parent Client
// @child Interaction
// @order TIME child.at
// @hits 7000
WITH *, readsDealings(parent) AS open, identifies(parent) AS known
MATCH (parent)<-[:WITH]-(child:Interaction)
WHERE open
RETURN child, known
