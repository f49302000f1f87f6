// Who went along to the contact, for who sees the contact, by name.
// @edge
// @parent Interaction
// @child Employee
// @hits 100
MATCH (parent)<-[:TOOK_PART]-(child:Employee)
RETURN child ORDER BY child.name, child.id
