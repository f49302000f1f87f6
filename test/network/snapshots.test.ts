import { expect, test } from "vitest";
import type { NetworkOf } from "../../src/modules/network/networkLoad.js";
import { Threads } from "../../src/modules/network/networkThreads.js";
import { type Shown, Snapshots } from "../../src/modules/network/snapshots.js";
import { testApi } from "../support/api.js";
import { run } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const { database, today } = api;

const of = (branchId: string): NetworkOf => ({
  asOf: today,
  kinds: ["ADVICE"],
  branchId,
  window: null,
  timeZone: "Asia/Shanghai",
});

/** Anna asks Bo. */
const ask = (tag: string) =>
  run(api, "MATCH (a:Manager {id: $a}) MATCH (b:Manager {id: $b}) CREATE (a)-[:ASKED_ADVICE {id: $id}]->(b)", {
    a: `mgr-${tag}-anna`,
    b: `mgr-${tag}-bo`,
    id: `adv-${tag}`,
  });

test("who gives up waiting is told why at once, and others are still answered", async () => {
  const { branch } = await makeTeam(api);
  const snapshots = new Snapshots(database);
  const gone = new AbortController();
  const left = snapshots.find(of(branch), gone.signal);
  const stays = snapshots.find(of(branch), AbortSignal.timeout(60_000));
  setTimeout(() => gone.abort(new Error("gone")), 1);
  await expect(left).rejects.toThrow("gone");
  const { snapshot, isCurrent } = await stays;
  expect([snapshot.ids.length, isCurrent]).toEqual([4, true]);
  await expect(snapshots.find(of(branch), AbortSignal.abort(new Error("too late")))).rejects.toThrow("too late");
  expect((await snapshots.find(of(branch), AbortSignal.timeout(60_000))).snapshot.ids).toEqual(snapshot.ids);
});

test("work that is given up ends with its thread, and the next finds another", async () => {
  const { branch } = await makeTeam(api);
  const threads = new Threads(database.options);
  const work = { do: "snapshot", of: of(branch), known: undefined, bookmarks: [] } as const;
  const gone = new AbortController();
  const given = [1, 2, 3].map(() => threads.do(work, gone.signal));
  setTimeout(() => gone.abort(new Error("gone")), 5);
  for (const one of given) await expect(one).rejects.toThrow("gone");
  const ask = (more: object) => threads.do({ ...work, ...more }, AbortSignal.timeout(60_000));
  const done = await ask({});
  expect(done).toMatchObject({ snapshot: { figures: { members: 4 } } });
  // The same thread answers again: that nothing changed, and what is wrong.
  expect(await ask({ known: "snapshot" in done && done.snapshot?.digest })).toEqual({ snapshot: null });
  expect(await ask({ of: of("brn-nothing") })).toMatchObject({ failed: { name: "UnknownBranch", isTransient: false } });
});

test("a snapshot that ties did not change is kept, whatever else was written", async () => {
  const { branch, tag } = await makeTeam(api);
  const snapshots = new Snapshots(database);
  const first = await snapshots.find(of(branch), AbortSignal.timeout(60_000));
  await database.write(async () => undefined);
  const second = await snapshots.find(of(branch), AbortSignal.timeout(60_000));
  expect(second.snapshot).toBe(first.snapshot);
  expect(second.checkedAt.getTime()).toBeGreaterThan(first.checkedAt.getTime());
  await ask(tag);
  expect((await snapshots.find(of(branch), AbortSignal.timeout(60_000))).snapshot.figures.ties).toBe(1);
});

/** As if the machine had been so busy that the snapshot took a quarter of an hour. */
const slowed = ({ snapshot }: Shown) => Object.assign(snapshot, { loadMs: 900_000 });

test("a small network is never answered as it was, however long a busy machine took to build it", async () => {
  const { branch, tag } = await makeTeam(api);
  const snapshots = new Snapshots(database);
  const find = () => snapshots.find(of(branch), AbortSignal.timeout(60_000));
  slowed(await find());
  await ask(tag);
  const { isCurrent, snapshot } = await find();
  expect([isCurrent, snapshot.figures.ties]).toEqual([true, 1]);
});

test("a large network that has grown too old since a change is waited for", async () => {
  const { branch, tag } = await makeTeam(api);
  const snapshots = new Snapshots(database, { smallUpTo: 0, mostAgeMs: -1 });
  const find = () => snapshots.find(of(branch), AbortSignal.timeout(60_000));
  slowed(await find());
  await ask(tag);
  expect((await find()).snapshot.figures.ties).toBe(1);
});

test("a large network answers as it was while a new one is built, and says so", async () => {
  const { branch, tag } = await makeTeam(api);
  // Everything is large to these.
  const snapshots = new Snapshots(database, { smallUpTo: 0 });
  const find = () => snapshots.find(of(branch), AbortSignal.timeout(60_000));
  expect((await find()).isCurrent).toBe(true);
  await ask(tag);
  const old = await find();
  expect([old.isCurrent, old.snapshot.figures.ties]).toEqual([false, 0]);
  await expect.poll(async () => (await find()).snapshot.figures.ties, { timeout: 30_000, interval: 200 }).toBe(1);
});
