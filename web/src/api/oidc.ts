import * as oauth from "oauth4webapi";
import type { Settings } from "./settings";

type Oidc = NonNullable<Settings["oidc"]>;
const key = "knowledge-network.sign-in";
const redirectUri = () => `${location.origin}/sign-in`;
/** Providers on the same machine have no certificate. */
const options = (issuer: string) => ({ [oauth.allowInsecureRequests]: new URL(issuer).hostname === "127.0.0.1" });

async function discover({ issuer }: Oidc): Promise<oauth.AuthorizationServer> {
  const at = new URL(issuer);
  return oauth.processDiscoveryResponse(at, await oauth.discoveryRequest(at, options(issuer)));
}

/** Sends the browser to the identity provider: authorization code with PKCE. The page is left. */
export async function goToSignIn(oidc: Oidc): Promise<void> {
  const server = await discover(oidc);
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  sessionStorage.setItem(key, JSON.stringify({ verifier, state, back: location.pathname + location.search }));
  const to = new URL(server.authorization_endpoint!);
  to.search = new URLSearchParams({
    client_id: oidc.clientId,
    redirect_uri: redirectUri(),
    response_type: "code",
    scope: oidc.scope,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  }).toString();
  location.assign(to);
}

/**
 * Exchanges the code in this page's address for a token, and takes the code out of the address. Tells also the page at which the sign-in was
 * begun. Throws when it is not ours.
 */
export async function finishSignIn(oidc: Oidc): Promise<{ readonly token: string; readonly back: string }> {
  const address = new URL(location.href);
  history.replaceState(null, "", "/sign-in");
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (!kept) throw new Error("This browser did not begin the sign-in.");
  const { verifier, state, back } = JSON.parse(kept) as { verifier: string; state: string; back: string };
  const server = await discover(oidc);
  const client = { client_id: oidc.clientId };
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    oauth.validateAuthResponse(server, client, address, state),
    redirectUri(),
    verifier,
    options(oidc.issuer),
  );
  return { token: (await oauth.processAuthorizationCodeResponse(server, client, response)).access_token, back };
}
