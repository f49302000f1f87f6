// Who serves a client on a day and works here then.
// @predicate client, day
COLLECT {
  MATCH (client)<-[serving:SERVES]-(server:Manager)
  WHERE holdsOn(serving, day) AND isCurrentOn(server, day)
  RETURN {manager: server.id, role: serving.role} ORDER BY server.id, serving.role
}
