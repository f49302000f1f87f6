import { readdirSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { testServer } from "../support/http.js";

const production = { NODE_ENV: "production", DEMO: "off" };
const provider = {
  JWT_SECRET: "",
  JWT_JWKS_URL: "https://id.example/keys",
  JWT_ISSUER: "https://id.example",
  JWT_AUDIENCE: "bank",
  OIDC_ISSUER: "https://id.example/realms/bank",
  OIDC_CLIENT_ID: "web",
};

test.each(["/", "/explore", "/mentoring", "/capital", "/sign-in"])("%s comes under a strict policy", async (path) => {
  const response = await fetch(inject("web") + path);
  expect(response.status).toBe(200);
  const policy = response.headers.get("content-security-policy")!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  expect(response.headers.get("cache-control")).toBe("no-cache");
  const html = await response.text();
  // No code and no style in the page itself, and nothing from elsewhere.
  expect(html).not.toMatch(/<script(?![^>]* src="\/assets\/)|<style|style=|https?:\/\//);
});

test("assets are kept for good, compressed, and nothing beside them is served", async () => {
  const name = readdirSync(new URL("../../web/dist/assets/", import.meta.url)).find((file) =>
    /^main.*\.js$|^index.*\.js$/.test(file),
  )!;
  const response = await fetch(`${inject("web")}/assets/${name}`, { headers: { "accept-encoding": "br" } });
  expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(response.headers.get("content-encoding")).toBe("br");
  for (const path of [
    "/assets/absent.js",
    "/assets/..%2findex.html",
    "/assets/..%2f..%2f..%2fpackage.json",
    "/assets/",
  ])
    expect((await fetch(inject("web") + path)).status).toBeGreaterThanOrEqual(400);
});

test("in production there is no persona to choose and no IDE", async () => {
  const { url } = await testServer(production);
  expect((await fetch(`${url}/demo/personas.json`)).status).toBe(404);
  expect((await fetch(`${url}/ide`)).status).toBe(404);
  expect(await (await fetch(`${url}/settings.json`)).json()).toMatchObject({
    isDemo: false,
    hasIde: false,
    registeredOnly: false,
    oidc: null,
  });
  expect((await fetch(`${url}/explore`)).status).toBe(200);
});

test("with an identity provider the page may talk to it, and to nobody else", async () => {
  const { url } = await testServer({ ...production, ...provider });
  const response = await fetch(`${url}/settings.json`);
  expect(await response.json()).toMatchObject({
    oidc: { issuer: "https://id.example/realms/bank", clientId: "web", scope: "openid" },
  });
  expect(response.headers.get("content-security-policy")).toContain("connect-src 'self' https://id.example;");
});

test.each([
  [{ OIDC_ISSUER: "https://id.example" }, /^Set OIDC_ISSUER and OIDC_CLIENT_ID together/],
  [{ OIDC_ISSUER: "https://id.example", OIDC_CLIENT_ID: "web" }, /^OIDC_ISSUER requires JWT_JWKS_URL/],
])("settings of sign-in that make no sense are refused: %o", async (environment, words) => {
  await expect(testServer(environment)).rejects.toThrow(words);
});
