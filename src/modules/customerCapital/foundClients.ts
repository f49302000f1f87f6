import { connection } from "../../kernel/graphql/connection.js";
import { Client } from "../clients/client.js";

/** Pages of clients that an answer was worked out to be about. */
export const FoundClientConnection = connection("FoundClient", () => Client);
