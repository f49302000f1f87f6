// Whether the viewer may read a client's single holdings and interactions: who answers for the client, or explores or checks the whole.
// @predicate client
key.viewer.allDealings OR keepsClient(client)
