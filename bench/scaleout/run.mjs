// npm run build && node bench/scaleout/run.mjs [seconds] [rounds] [scale of the demo institution]
// One program against two on one database, asked in turn, and whether callers read what they wrote at the other one.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { readConfig } from "../../dist/config.js";
import { Role } from "../../dist/kernel/access/role.js";
import { signToken } from "../../dist/kernel/access/token.js";
import { cypherFolder } from "../../dist/kernel/cypher/fragment.js";
import { Database } from "../../dist/kernel/database/database.js";
import { migrate } from "../../dist/kernel/database/migrate.js";
import { importFolder } from "../../dist/kernel/exchange/importFolder.js";
import { identityKeys } from "../../dist/kernel/vault/identityKeys.js";
import { writeDemo } from "../../dist/operations/demo/generateDemo.js";
import { openServer } from "../../dist/operations/embedded/openServer.js";
import { lastOwner } from "../../dist/operations/embedded/owner.js";
import { startApi } from "../../dist/operations/load/program.js";

const seconds = Number(process.argv[2] ?? 10);
const rounds = Number(process.argv[3] ?? 3);
const scale = Number(process.argv[4] ?? 1);
const callerCounts = [1, 16, 64];
const checks = 300;
const secret = "a secret of the bench that is long enough";
const say = (line) => process.stdout.write(`${line}\n`);
const closing = [];

const dataDir = await mkdtemp(join(tmpdir(), "bench-scaleout-"));
closing.push(() => rm(dataDir, { recursive: true, force: true }));
try {
  await measure();
} finally {
  for (const close of closing.reverse()) await close();
}

async function measure() {
  const server = await openServer({ dataDir, report: say });
  closing.push(() => server.close());
  const environment = {
    DATA_DIR: dataDir,
    JWT_SECRET: secret,
    RATE_LIMIT: "1000000000",
    RATE_LIMIT_PER_SECOND: "1000000000",
    PORT: "0",
  };
  const database = new Database({ ...server, vault: await identityKeys(readConfig(environment)) });
  closing.push(() => database.close());
  await migrate(database.driver, undefined, new URL("schema/", cypherFolder), () => undefined);
  const folder = join(dataDir, "demo");
  await writeDemo(folder, { scale, seed: 1, today: new Date().toISOString().slice(0, 10) });
  await importFolder(database, folder);
  const apis = [];
  for (let n = 0; n < 2; n++) {
    apis.push(await startApi(environment));
    closing.push(() => apis[n].end("SIGTERM"));
    await warm(apis[n]);
  }
  const java = lastOwner(join(dataDir, "watcher")).java.pid;
  const people = await peopleOf(database);
  say(
    `${cpus().length} cores of ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)} before, Node ${process.version}, Neo4j 5.26`,
  );
  for (const [name, queryOf] of Object.entries({ "manager card": card, "one write in five": mixed })) {
    for (const callers of callerCounts) {
      const taken = [1, 2].map(() => []);
      for (let round = -1; round < rounds; round++) {
        for (const count of [1, 2]) {
          const used = apis.slice(0, count);
          const one = await run(used, people, queryOf, callers, round < 0 ? 3 : seconds, java);
          if (round >= 0) taken[count - 1].push(one);
        }
      }
      for (const [at, those] of taken.entries()) say(line(name, callers, at + 1, those));
    }
  }
  for (const withBookmark of [false, true]) say(await readOwnWrites(apis, people, withBookmark));
}

/** Asked once of each kind, and until everything is planned. */
async function warm({ url }) {
  while (!(await (await fetch(new URL("/readyz", url))).json()).plansWarm) await pause(1000);
}

async function peopleOf(database) {
  const { records } = await database.driver.executeQuery(
    "MATCH (m:Manager)-[s:SERVES {role: 'LEAD'}]->(c:Client) WHERE m.leftOn IS NULL AND s.to IS NULL AND c.leftOn IS NULL RETURN m.id AS id, min(c.id) AS client ORDER BY id LIMIT 100",
  );
  const config = { JWT_ISSUER: "knowledge-network", JWT_AUDIENCE: "knowledge-network" };
  return Promise.all(
    records.map(async (record) => ({
      client: record.get("client"),
      token: await signToken(config, secret, { id: record.get("id"), roles: [Role.MANAGER] }),
    })),
  );
}

function card() {
  return {
    query:
      "{ viewer { manager { name branch { name } clients(first: 10) { edges { role node { id name segment } } } items(first: 5) { nodes { title topics { name } } } mentors { manager { name } } } } }",
  };
}

function mixed({ client }, n) {
  if (n % 5 > 0) return card();
  return {
    query:
      "mutation ($id: ID!) { recordInteraction(input: { clientId: $id, channel: PHONE }) { interaction { id } userErrors { code } } }",
    variables: { id: client },
  };
}

/** So many callers, each asking one program after the other. */
async function run(apis, people, queryOf, callers, time, java) {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const before = await spent(apis, java);
  const until = performance.now() + time * 1000;
  const took = [];
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      const who = people[caller % people.length];
      for (let n = caller; performance.now() < until; n++) {
        const since = performance.now();
        const { body } = await post(agent, apis[n % apis.length], who.token, queryOf(who, n));
        if (body.errors || body.data.recordInteraction?.userErrors.length > 0) throw new Error(JSON.stringify(body));
        took.push(performance.now() - since);
      }
    }),
  );
  agent.destroy();
  const after = await spent(apis, java);
  took.sort((a, b) => a - b);
  return {
    perSecond: took.length / time,
    p50: took[Math.floor(took.length * 0.5)],
    p99: took[Math.floor(took.length * 0.99)],
    api: (after.api - before.api) / time,
    database: (after.database - before.database) / time,
  };
}

/** Seconds of processor time so far, of the programs and of the database. */
async function spent(apis, java) {
  const texts = await Promise.all(apis.map(async ({ url }) => (await fetch(new URL("/metrics", url))).text()));
  const [, stat] = (await readFile(`/proc/${java}/stat`, "utf8")).split(") ");
  const fields = stat.split(" ");
  return {
    api: texts.reduce((sum, text) => sum + Number(/^process_cpu_seconds_total (\S+)/m.exec(text)[1]), 0),
    database: (Number(fields[11]) + Number(fields[12])) / 100,
  };
}

/** After each change the other program is asked for it at once. */
async function readOwnWrites(apis, people, withBookmark) {
  const agent = new Agent({ keepAlive: true });
  let stale = 0;
  const took = [];
  for (let n = 0; n < checks; n++) {
    const who = people[n % people.length];
    const [at, other] = n % 2 === 0 ? apis : apis.toReversed();
    const done = await post(agent, at, who.token, mixed(who, 0));
    const { id } = done.body.data.recordInteraction.interaction;
    const since = performance.now();
    const read = await post(
      agent,
      other,
      who.token,
      {
        query: "query ($id: ID!) { client(id: $id) { interactions(first: 100) { nodes { id } } } }",
        variables: { id: who.client },
      },
      withBookmark ? { "x-bookmark": done.bookmark } : {},
    );
    took.push(performance.now() - since);
    if (!read.body.data.client.interactions.nodes.some((one) => one.id === id)) stale++;
  }
  agent.destroy();
  took.sort((a, b) => a - b);
  return `${withBookmark ? "with" : "without"} bookmark: of ${checks} changes ${stale} were not seen at the other program; the read took ${took[checks / 2].toFixed(1)} ms at the median`;
}

function post(agent, { url }, token, body, headers = {}) {
  return new Promise((resolve, reject) => {
    const text = JSON.stringify(body);
    const sent = request(
      url,
      {
        agent,
        method: "POST",
        headers: {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(text),
          authorization: `Bearer ${token}`,
          ...headers,
        },
      },
      (response) => {
        let told = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => (told += chunk));
        response.on("end", () => resolve({ bookmark: response.headers["x-bookmark"], body: JSON.parse(told) }));
      },
    );
    sent.on("error", reject);
    sent.end(text);
  });
}

function line(name, callers, count, those) {
  const median = (of) => those.map(of).sort((a, b) => a - b)[Math.floor(those.length / 2)];
  return (
    `| ${name} | ${callers} | ${count} | ${median((r) => r.perSecond).toFixed(0)} | ${median((r) => r.p50).toFixed(1)} | ` +
    `${median((r) => r.p99).toFixed(1)} | ${median((r) => r.api).toFixed(2)} | ${median((r) => r.database).toFixed(2)} |`
  );
}
