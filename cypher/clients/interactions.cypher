// Contacts with the client.
// @edge
// @parent Client
// @child Interaction
// @order TIME child.at
MATCH (parent)<-[:WITH]-(child:Interaction)
WHERE readsDealings(parent)
RETURN child
