// Whether a client whom somebody in a viewer's group serves is counted: of own people all whom they serve now, else whoever exists for the viewer.
// @predicate client, serves
CASE WHEN key.viewer.allClients THEN true WHEN holdsOn(serves, key.viewer.today) THEN true ELSE seesClient(client) END
