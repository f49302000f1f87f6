// Who was in contact with a client after one day and up to another, once for each contact, of those who work here on the second.
// @predicate client, since, day
COLLECT {
  MATCH (client)<-[:WITH]-(contact:Interaction)
  WHERE since < left(contact.at, 10) AND left(contact.at, 10) <= day
  MATCH (contact)<-[:HELD]-(holder:Manager)
  WHERE isCurrentOn(holder, day)
  RETURN holder.id
}
