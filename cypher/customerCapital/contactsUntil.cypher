// Who was in contact with a client from one instant to before another, once for each contact, of those who work here on a day.
// @predicate client, since, until, day
COLLECT {
  MATCH (client)<-[:WITH]-(contact:Interaction)
  WHERE since <= contact.at AND contact.at < until
  MATCH (contact)<-[:HELD]-(holder:Manager)
  WHERE isCurrentOn(holder, day)
  RETURN holder.id
}
