// node run.mjs URL: opens a view of 5,000 nodes and 20,000 ties in a headless Chromium and measures how it moves. URL
// is a program in demo mode on the demo institution of scale 1, with RATE_LIMIT=1000000000
// RATE_LIMIT_PER_SECOND=1000000000: opening this much at once is more than one viewer may ask. `--gpu` leaves the
// drawing to the machine's own graphics.
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import { bigView } from "./bigView.mjs";

const url = process.argv[2] ?? "http://127.0.0.1:4000";
const software = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
const say = (line) => process.stdout.write(`${line}\n`);
const personas = await (await fetch(`${url}/demo/personas.json`)).json();
const { token } = personas.find(({ role }) => role === "ANALYST");

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ["--no-sandbox", ...(process.argv.includes("--gpu") ? [] : software)],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.setDefaultTimeout(600_000);
await page.addInitScript(`sessionStorage.setItem("knowledge-network.token", ${JSON.stringify(token)});
  localStorage.setItem("knowledge-network.language", "en");`);
const devtools = await page.context().newCDPSession(page);
await devtools.send("Performance.enable");
const busyMs = async () =>
  (await devtools.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value * 1000;

/**
 * Frames while something goes on for some time: how many a second, how long the median, 95 of 100 and the longest took,
 * and the page's own work in one.
 */
async function measured(name, ms, during) {
  const before = await busyMs();
  const times = await page.evaluate(
    `(async () => {
      const times = []; const end = performance.now() + ${ms}; let before = performance.now();
      const each = ${during};
      await new Promise((resolve) => requestAnimationFrame(function frame(now) {
        times.push(now - before); before = now; each(now, times.length);
        if (now < end) requestAnimationFrame(frame); else resolve();
      }));
      return times.slice(1);
    })()`,
  );
  const own = (await busyMs()) - before;
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)].toFixed(0);
  const perSecond = (1000 * times.length) / times.reduce((sum, one) => sum + one, 0);
  say(
    `${name}: ${perSecond.toFixed(0)} frames/s; a frame took ${at(0.5)} ms (median), ${at(0.95)} (p95), ${at(1)} (longest); ${(own / times.length).toFixed(1)} ms of it in the page's thread`,
  );
}

const nothing = "() => undefined";
/** The canvas dragged round a circle, by the events that a mouse makes. */
const drag = `(() => {
  const layer = document.querySelector(".sigma-mouse"); const box = layer.getBoundingClientRect();
  const at = (angle) => ({ clientX: box.x + box.width / 2 + 150 * Math.cos(angle), clientY: box.y + box.height / 2 + 150 * Math.sin(angle), bubbles: true, buttons: 1 });
  // Away from the middle, so that no node is under it.
  layer.dispatchEvent(new MouseEvent("mousedown", { ...at(0), clientX: box.x + 4, clientY: box.y + 4 }));
  return (now) => layer.dispatchEvent(new MouseEvent("mousemove", at(now / 400)));
})()`;
const drop = `document.querySelector(".sigma-mouse").dispatchEvent(new MouseEvent("mouseup", { bubbles: true }))`;
/** Zoomed in and out by the wheel. */
const zoom = `(() => {
  const layer = document.querySelector(".sigma-mouse"); const box = layer.getBoundingClientRect();
  return (now, frame) => frame % 6 === 0 && layer.dispatchEvent(new WheelEvent("wheel", { deltaY: Math.sin(now / 1200) > 0 ? -120 : 120,
    clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, bubbles: true, cancelable: true }));
})()`;

const { hash, nodes, ties } = await bigView(url, token);
const start = performance.now();
await page.goto(`${url}/explore#v=${hash}`);
await page.locator(".foot", { hasText: /[1-9]\d{2,} ties/ }).waitFor();
say(
  `opened in ${((performance.now() - start) / 1000).toFixed(1)} s; the view asks for ${nodes} nodes and ${ties} ties`,
);
say((await page.locator(".foot").innerText()).replaceAll("\n", " "));
await measured("while it is arranged", 8000, nothing);
const stop = page.getByRole("button", { name: "Stop arranging" });
if (await stop.isVisible()) await stop.click();
await measured("at rest", 3000, nothing);
await measured("dragged", 8000, drag);
await page.evaluate(drop);
await measured("zoomed", 8000, zoom);
for (const [name, locator] of [
  ["topics filtered out", page.getByRole("checkbox", { name: "Topic" })],
  ["and in again", page.getByRole("checkbox", { name: "Topic" })],
]) {
  const before = await busyMs();
  const asked = performance.now();
  await locator.click();
  await page.evaluate("new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
  say(
    `${name}: ${(performance.now() - asked).toFixed(0)} ms until it is drawn, ${((await busyMs()) - before).toFixed(0)} of them in the page's thread`,
  );
  const moving = page.getByRole("button", { name: "Stop arranging" });
  if (await moving.isVisible()) await moving.click();
}
await browser.close();
