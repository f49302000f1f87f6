// npm run bench -- --scale 1 --rounds 3 --json FILE
// Measures this program side by side with others on the same database and machine. See bench/README.md.
import { parseArgs } from "node:util";
import { contenders } from "./contenders.mjs";
import { sideBySide } from "./sideBySide.mjs";

const text = (otherwise) => ({ type: "string", default: otherwise });
const { values: given } = parseArgs({
  options: {
    scale: text("1"),
    rounds: text("3"),
    seconds: text("5"),
    warm: text("5"),
    workloads: text("1,2,3,4,5,6,7,8,9"),
    callers: text("1,16,64"),
    contenders: text(contenders.map(({ name }) => name).join()),
    json: { type: "string" },
    cold: { type: "boolean", default: false },
    heap: text("1g"),
    "page-cache": text("512m"),
  },
});

await sideBySide(given);
