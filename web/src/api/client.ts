import { type CombinedError, cacheExchange, createClient, fetchExchange, mapExchange } from "@urql/core";
import { spoken } from "../words/words";
import { fetchWithBookmarks } from "./bookmarks";
import { lostConnection } from "./connection";
import { namedById } from "./registered";
import { session, signOut } from "./session";

/** A client for one viewer, language and day of looking: none of them shares a cache with another. */
export const makeClient = (token: string | null, language: string, registeredOnly: boolean) =>
  createClient({
    url: "/graphql",
    preferGetMethod: false,
    fetch: fetchWithBookmarks(),
    exchanges: [
      cacheExchange,
      mapExchange({ onError: (error) => noticed(error, token) }),
      ...(registeredOnly ? [namedById] : []),
      fetchExchange,
    ],
    fetchOptions: {
      headers: { "accept-language": language, ...(token && { authorization: `Bearer ${token}` }) },
    },
  });

function noticed(error: CombinedError, token: string | null): void {
  if (error.networkError && !error.response) lostConnection();
  const refused = error.graphQLErrors.find(({ extensions }) => extensions.code === "UNAUTHENTICATED");
  // Another token may have been taken meanwhile.
  if (refused && session.get().token === token) signOut(refused.message);
}

/** What went wrong in words: the API's own, or that it did not answer. */
export const wordsOf = (error: CombinedError): string =>
  error.graphQLErrors[0]?.message ?? spoken()?.noAnswer ?? error.message;
