// Whether a client exists for the viewer: whom they may know, or all, perhaps without identity.
// @predicate client
key.viewer.allClients OR identifies(client)
