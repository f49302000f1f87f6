// A process of its own that asks: so many callers at once, each with its next question as soon as it has the answer to
// the last.
import { Agent, request } from "node:http";

process.on("message", async (work) => process.send(await run(work)));
process.on("disconnect", () => process.exit(0));

/** `requests` are `{ token, body, must? }`, asked in turn; answers are read to their end, and any error is told. */
async function run({ url, requests, callers, seconds, most = Number.POSITIVE_INFINITY }) {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const address = new URL(url);
  const prepared = requests.map(({ token, body, must }) => ({ must, body: Buffer.from(body), token }));
  const times = [];
  const errors = [];
  let next = 0;
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const caller = async () => {
    while (performance.now() < end && next < most) {
      const question = prepared[next++ % prepared.length];
      const since = performance.now();
      const fault = await ask(agent, address, question).catch(String);
      times.push(performance.now() - since);
      if (fault) errors.push(fault);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const took = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  agent.destroy();
  times.sort((a, b) => a - b);
  const within = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))];
  return {
    requests: times.length,
    seconds: took,
    rps: times.length / took,
    p50: within(0.5),
    p99: within(0.99),
    cpuGenerator: (user + system) / 1000 / times.length,
    errors: errors.slice(0, 3),
    failed: errors.length,
  };
}

function ask(agent, address, { token, body, must }) {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": body.length,
      authorization: `Bearer ${token}`,
    };
    const { hostname, port, pathname } = address;
    const sent = request({ agent, hostname, port, path: pathname, method: "POST", headers }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const answer = Buffer.concat(chunks);
        const isGood =
          response.statusCode === 200 &&
          !answer.subarray(0, 20).includes('"errors"') &&
          (!must || answer.includes(must));
        resolve(isGood ? undefined : `${response.statusCode} ${answer.subarray(0, 300)}`);
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
