import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, expect, inject, test } from "vitest";
import { type ApiProcess, startApi } from "../support/apiProcess.js";
import { testBrowser } from "../support/browser.js";

const browser = testBrowser();

/** An identity provider that signs 陈静 in without asking, and is strict about code, verifier and address. */
const { privateKey, publicKey } = await generateKeyPair("ES256");
const jwk = { ...(await exportJWK(publicKey)), kid: "one", alg: "ES256" };
const challenges = new Map<string, string>();
const provider = createServer(async (request, response) => {
  const url = new URL(request.url!, issuer());
  const answer = (status: number, body: object) =>
    response
      .writeHead(status, { "content-type": "application/json", "access-control-allow-origin": "*" })
      .end(JSON.stringify(body));
  if (url.pathname === "/.well-known/openid-configuration") {
    const at = issuer();
    return answer(200, {
      issuer: at,
      authorization_endpoint: `${at}/authorize`,
      token_endpoint: `${at}/token`,
      jwks_uri: `${at}/keys`,
    });
  }
  if (url.pathname === "/keys") return answer(200, { keys: [jwk] });
  if (url.pathname === "/authorize") {
    const asked = url.searchParams;
    const code = `code-${challenges.size}`;
    challenges.set(code, asked.get("code_challenge_method") === "S256" ? asked.get("code_challenge")! : "");
    const back = new URL(asked.get("redirect_uri")!);
    back.searchParams.set("code", code);
    back.searchParams.set("state", asked.get("state")!);
    return response.writeHead(302, { location: back.href }).end();
  }
  const sent = new URLSearchParams(Buffer.concat(await request.toArray()).toString());
  const proof = createHash("sha256")
    .update(sent.get("code_verifier") ?? "")
    .digest("base64url");
  if (challenges.get(sent.get("code") ?? "") !== proof) return answer(400, { error: "invalid_grant" });
  challenges.delete(sent.get("code")!);
  const token = new SignJWT({ roles: ["MANAGER"] })
    .setProtectedHeader({ alg: "ES256", kid: "one" })
    .setSubject("mgr-000007")
    .setIssuer(issuer())
    .setAudience("bank")
    .setExpirationTime("1h");
  return answer(200, { access_token: await token.sign(privateKey), token_type: "Bearer", expires_in: 3600 });
});
const issuer = () => `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
let api: ApiProcess | undefined;
afterAll(async () => {
  await api?.kill();
  provider.close();
});

test("somebody signs in at an identity provider with PKCE; a code that this browser did not ask for lets nobody in", async () => {
  await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
  api = await startApi(inject("database"), 0, {
    DEMO: "off",
    JWT_SECRET: "",
    JWT_JWKS_URL: `${issuer()}/keys`,
    JWT_ISSUER: issuer(),
    JWT_AUDIENCE: "bank",
    OIDC_ISSUER: issuer(),
    OIDC_CLIENT_ID: "web",
  });
  const page = await browser.open("/", { web: api.url });
  await page.getByRole("button", { name: `Sign in at ${new URL(issuer()).host}` }).click();
  await page.locator(".you .large", { hasText: "陈静" }).waitFor();
  expect(page.url()).toBe(`${api.url}/`);

  const other = await browser.open("/sign-in?code=stolen&state=guessed", { web: api.url });
  await other.getByRole("alert").filter({ hasText: "Access denied." }).waitFor();
  expect(other.url()).toBe(`${api.url}/sign-in`);
  expect(await other.evaluate("sessionStorage.length")).toBe(0);
});
