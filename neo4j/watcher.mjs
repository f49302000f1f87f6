/**
 * Owns one Neo4j server, in a process and session of its own, so that no Ctrl-C reaches it. Everyone who uses the
 * server holds a connection to this process; when the last connection ends, however it ends, the server is stopped and
 * so is the watcher. Its standard input is the connection of the process that started it, until that one has a real
 * one.
 */
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, openSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { claim, isRunning, publish, startOf } from "./ownership.mjs";

const STOP_MS = 60_000;
const SLOWEST_RESTART_MS = 30_000;
const STEADY_MS = 60_000;

const users = new Set();
let owned;
let plan;
let java;
let hasAnswered = false;
let isStopping = false;
let failures = 0;

process.umask(0o077);
const input = createInterface({ input: process.stdin });
users.add(process.stdin);
const left = () => leave(process.stdin);
input.once("line", (line) => begin(JSON.parse(line)));
input.once("close", left);
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, stop);

process.on("uncaughtException", (error) => {
  process.stderr.write(`${error.stack}\n`);
  java?.kill("SIGTERM");
  process.exit(1);
});

/** @param {import("./plan.d.mts").Plan} given */
async function begin(given) {
  plan = given;
  owned = claim(plan.folder);
  if (!owned) process.exit(0);
  if (!existsSync(plan.passwordFile)) writeFileSync(plan.passwordFile, `${plan.newPassword}\n`, { mode: 0o600 });
  control.listen(0, "127.0.0.1", async () => {
    describe({ control: control.address().port, token, port: plan.port, java: owned.before?.java });
    await stopOrphan(owned.before?.java);
    if (isStopping) return end();
    setPassword();
    start("w");
  });
}

const token = randomBytes(16).toString("hex");

let described = {};
function describe(more) {
  described = { ...described, ...more };
  publish(owned.file, described);
}

const control = createServer({ allowHalfOpen: true }, (socket) => {
  const lines = createInterface({ input: socket });
  socket.on("error", () => socket.destroy());
  // Node raises the socket's errors here too: one user's broken connection must not end the server of all.
  lines.on("error", () => undefined);
  socket.setTimeout(5_000, () => socket.destroy());
  lines.once("line", (first) => {
    if (first !== token || isStopping) return socket.destroy();
    socket.setTimeout(0);
    users.add(socket);
    socket.write("joined\n");
    lines.on("line", (line) => {
      if (line === "answers") hasAnswered = true;
    });
    socket.once("end", () => leave(socket));
    socket.once("close", () => leave(socket));
  });
});

function leave(user) {
  if (!users.delete(user)) return;
  if (users.size === 0) stop();
  else if (user !== process.stdin) user.end();
}

function tellAll(line) {
  for (const user of users) if (user !== process.stdin) user.write(`${line}\n`);
}

async function stopOrphan(orphan) {
  if (!isRunning(orphan)) return;
  const deadline = Date.now() + STOP_MS;
  process.kill(orphan.pid, "SIGTERM");
  while (isRunning(orphan)) {
    await sleep(100);
    if (Date.now() > deadline && isRunning(orphan)) process.kill(orphan.pid, "SIGKILL");
  }
}

function setPassword() {
  if (existsSync(plan.store)) return;
  // "@file" hands the password over in a file: on the command line every user of the machine could read it.
  const env = { ...process.env, NEO4J_HOME: plan.home, NEO4J_CONF: plan.conf };
  try {
    execFileSync(plan.java, [...plan.passwordArguments, `@${plan.passwordFile}`], { env, stdio: ["ignore", 2, 2] });
  } catch {
    fail();
  }
}

function start(flags) {
  if (isStopping) return end();
  const log = openSync(plan.log, flags);
  java = spawn(plan.java, plan.serverArguments, { cwd: plan.home, stdio: ["ignore", log, log] });
  closeSync(log);
  const since = Date.now();
  if (java.pid) describe({ java: { pid: java.pid, started: startOf(java.pid) } });
  java.once("error", restart);
  java.once("exit", restart);

  function restart() {
    java = undefined;
    if (isStopping) return end();
    if (!hasAnswered) return fail();
    tellAll("restarting");
    failures = Date.now() - since > STEADY_MS ? 0 : failures + 1;
    setTimeout(start, Math.min(SLOWEST_RESTART_MS, 500 * 2 ** failures), "a");
  }
}

/** A server that never answered is not started again: the users read why in its log. */
function fail() {
  describe({ hasFailed: true });
  stop();
}

function stop() {
  if (isStopping) return;
  isStopping = true;
  control.close();
  if (!java) return end();
  java.kill("SIGTERM");
  setTimeout(() => java?.kill("SIGKILL"), STOP_MS);
}

/** The exit closes the connections that are still open: that is how whoever left last knows that the server is down. */
function end() {
  process.exit(0);
}
