import { Client } from "../clients/client.js";
import { connection } from "../graphql/connection.js";

/** Pages of clients that an answer was worked out to be about. */
export const FoundClientConnection = connection("FoundClient", () => Client);
