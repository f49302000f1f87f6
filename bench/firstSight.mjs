// Workload 9: what somebody waits who asks what nobody has asked before, and what a stream of such questions costs the
// others.
import { difference } from "./compare.mjs";
import { chanceOf } from "./people.mjs";
import { median, rounded } from "./report.mjs";
import { drawShapes } from "./shapes.mjs";
import { todayOf } from "./viewer.mjs";

const shapesOfFlood = 1000;
const callers = 16;
const floodCallers = 4;
/** A flood is cut short after a minute, or so many times the seconds of a measurement. */
const longestFlood = 60;
const timesMeasured = 20;

/** Latencies of shapes on first sight, one after the other, for each contender; the answers are compared afterwards. */
export async function firstSights(contenders, people, count, say) {
  const chance = chanceOf(Date.now());
  const rows = contenders.map(() => []);
  const shapes = drawShapes(count, chance);
  for (const [at, shape] of shapes.entries()) {
    const { token, id } = people[at % people.length];
    const answers = [];
    for (const [number, contender] of contenders.entries()) {
      const since = performance.now();
      const { data, errors } = await post(contender, requestOf(contender, shape, { token, id }));
      rows[number].push(performance.now() - since);
      if (!data || errors) throw new Error(`${contender.name} does not answer a new shape: ${JSON.stringify(errors)}`);
      answers.push(contender.shapes === "peer" ? shape.read(data) : data);
    }
    const found = answers.slice(1).map((answer) => difference(answers[0], answer));
    if (found.some(Boolean)) throw new Error(`A new shape is answered differently: ${found}\n${shape.ours}`);
  }
  say(`(9) ${shapes.length} shapes never seen before: the same answers.`);
  return rows;
}

/**
 * How much slower others are answered while a stream of new shapes goes on; `measure` and `flood` are asked through
 * generators of their own.
 */
export async function flooded(contender, people, seconds, measure, flood) {
  const quiet = await measure(callers, seconds);
  const shapes = drawShapes(shapesOfFlood, chanceOf(Date.now() ^ 1));
  const requests = shapes.map((shape, at) => requestOf(contender, shape, people[at % people.length]));
  let isOver = false;
  const work = {
    url: contender.url,
    requests,
    callers: floodCallers,
    seconds: Math.min(longestFlood, timesMeasured * seconds),
    most: requests.length,
  };
  const stream = flood(work).finally(() => {
    isOver = true;
  });
  const busy = [];
  while (!isOver) busy.push(await measure(callers, seconds));
  const { requests: sent, seconds: took, p50, failed } = await stream;
  const compared = (name) => {
    const during = median(busy.map((one) => one[name]));
    return { without: rounded(quiet[name]), with: rounded(during), ratio: rounded(during / quiet[name]) };
  };
  const others = { p50: compared("p50"), p99: compared("p99"), rps: compared("rps") };
  return { shapes: sent, failed, seconds: rounded(took), shapeP50: rounded(p50), others };
}

function requestOf({ shapes }, shape, { token, id }) {
  const variables = { id, ...(shapes === "peer" && { today: todayOf() }) };
  return { token, body: JSON.stringify({ query: shape[shapes], variables }) };
}

async function post({ url }, { token, body }) {
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  return (await fetch(url, { method: "POST", headers, body })).json();
}
