import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { settingNames } from "../../src/config.js";
import { unknownSettings } from "../../src/kernel/unknownSettings.js";

test.each([
  ["NEO4J_URL", "NEO4J_URI"],
  ["NEO4J_USERNAME", "NEO4J_USER"],
  ["NEO4J_PASS", "NEO4J_PASSWORD"],
  ["NEO4J_AUTH", "NEO4J_URI"],
  ["JWT_SECRETS", "JWT_SECRET"],
  ["JWT_JWKS_URI", "JWT_JWKS_URL"],
  ["OIDC_CLIENT", "OIDC_CLIENT_ID"],
  ["TIMEZONE", "TIME_ZONE"],
  ["DATADIR", "DATA_DIR"],
  ["LOGLEVEL", "LOG_LEVEL"],
  ["CORS_ORIGIN", "CORS_ORIGINS"],
  ["IDENTITY_KEY", "IDENTITY_KEYS"],
])("%s is taken for a slip of %s", (name, meant) => {
  expect(unknownSettings({ [name]: "a secret" }, settingNames)).toEqual([
    `${name} is not a setting and has no effect. Did you mean ${meant}?`,
  ]);
});

test("nothing is said of settings, and of what others read", () => {
  const others =
    "HOME HOSTNAME HOSTTYPE PATH PWD SHELL TERM LANG TZ USER NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS LOGNAME LOG DEBUG JAVA_HOME CI DATABASE_URL " +
    "MAIL PORTS POST TEMP CLIENT RATE npm_config_user_agent NEO4J_SERVICE_HOST NEO4J_SERVICE_PORT_BOLT NEO4J_PORT NEO4J_PORT_7687_TCP_ADDR XDG_DATA_DIRS";
  const environment = Object.fromEntries([...settingNames, ...others.split(" ")].map((name) => [name, "x"]));
  expect(unknownSettings(environment, settingNames)).toEqual([]);
});

test("every variable that the program reads is known", () => {
  const root = new URL("../../src/", import.meta.url).pathname;
  const texts = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(root, file), "utf8"));
  const read = texts.flatMap((text) => Array.from(text.matchAll(/process\.env\.([A-Z0-9_]+)/g), ([, name]) => name!));
  expect(read.length).toBeGreaterThan(0);
  for (const name of read) expect(unknownSettings({ [name]: "x" }, settingNames)).toEqual([]);
});
