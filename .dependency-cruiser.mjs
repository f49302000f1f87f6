import { readFileSync } from "node:fs";

/**
 * Who may import whom. Held by `npm run check`; `npx depcruise --config .dependency-cruiser.mjs src --focus PATH` shows what stands around a file.
 */

/** The kernel's rooms in their order: each may use those before it, so they form no circle. */
const kernelRooms = [
  "cypher", // the files under cypher/: read, checked, typed
  "vault", // what is stored sealed
  "http", // HTTP itself
  "observe", // metrics, spans, the log of operations
  "database", // the driver, plans, migrations
  "refusal", // what is told when something cannot be done
  "access", // tokens, viewers, roles, small groups
  "compose", // asks made statements, shared and merged
  "audit", // the trail
  "exchange", // import and export of CSV
  "entity", // what modules declare as stored
  "execution", // runs operations
  "graphql", // selections made asks; pages, writes, limits
  "queries", // what the kernel itself answers
  "pipeline", // from a request to its answer
  "web", // serves the web client
];

/** The same of operations. */
const operationsRooms = ["embedded", "vault", "pinyin", "backup", "load", "verify", "demo", "docs", "commands"];

/** Modules in their order: each may use those before it that it names. All may use `base`. */
export const base = ["organisation", "colleagues", "managers", "skills", "clients"];
export const mayUse = {
  knowledge: [],
  mentorship: ["knowledge"],
  expertise: ["knowledge", "mentorship"],
  mentoringPlan: ["knowledge", "mentorship"],
  customerCapital: ["expertise"],
  network: ["knowledge", "expertise"],
  search: ["knowledge"],
};

/**
 * What else a module's file may use. The types of the schema lead to one another in circles (a manager has mentorships, whose mentor is a
 * manager), and each type names those of its fields; nothing else of the module is meant.
 */
const fieldsLeadTo = {
  "colleagues/employee": ["knowledge/advice"],
  "colleagues/employeeAdvice": ["knowledge/advice"],
  "clients/product": ["knowledge/topic"],
  "skills/goal": ["knowledge/topic"],
  "skills/skill": ["knowledge/topic"],
  "managers/manager": [
    "knowledge/advice",
    "knowledge/knowledgeItemList",
    "mentorship/guidance",
    "mentorship/mentorProfile",
    "mentorship/mentorRating",
    "mentorship/mentorshipConnection",
  ],
  "mentorship/mentorship": ["mentoringPlan/mentoringPlan"],
  // A declined proposal of a plan is followed by the plan's next one, in the same answer.
  "mentorship/answerMentorship": ["mentoringPlan/proposeNext"],
};

for (const [name, others] of Object.entries(mayUse))
  for (const other of others)
    if (Object.keys(mayUse).indexOf(other) >= Object.keys(mayUse).indexOf(name))
      throw new Error(`${name} cannot use ${other}, which comes after it: a circle.`);

const any = (names) => `(${names.join("|")})`;
const room = (name) => `^src/kernel/${name}/`;
const entities = "^src/modules/[^/]+/entities\\.ts$";
const entries = "^src/[^/]+\\.ts$";

/** Types alone: what a request is given, which each room has a part of; and the list of what a module brings. */
const ofAllRooms = "^src/kernel/(context|module)\\.ts$";

/** The files of a module's mutations and queries: those that its index.ts lists, but for what is no class. */
const asked = (name) =>
  [...readFileSync(new URL(`src/modules/${name}/index.ts`, import.meta.url), "utf8").matchAll(/ from "\.\/(\w+)\.js"/g)]
    .map(([, file]) => file)
    .filter((file) => !["day", "entities", "housekeeping", "refusals", "settings"].includes(file));

export default {
  forbidden: [
    {
      name: "kernel-knows-no-domain",
      comment: "The kernel is what modules stand on: what it needs of one, the module lists in its index.ts.",
      severity: "error",
      from: { path: "^src/kernel/" },
      to: { path: `^src/(modules|algorithms|operations)/|${entries}` },
    },
    {
      name: "kernel-room-has-a-place",
      comment: "A new room of the kernel takes its place in the list above.",
      severity: "error",
      from: { path: "^src/kernel/[^/]+/", pathNot: room(any(kernelRooms)) },
      to: {},
    },
    ...kernelRooms.map((name, at) => ({
      name: `kernel-${name}-uses-rooms-before-it`,
      severity: "error",
      from: { path: room(name) },
      to: { path: `^src/kernel/index\\.ts$|^src/kernel/[^/]+/`, pathNot: room(any(kernelRooms.slice(0, at + 1))) },
    })),
    {
      name: "kernel-tools-use-no-room",
      comment: "What lies beside the rooms is used by all of them.",
      severity: "error",
      from: { path: "^src/kernel/[^/]+\\.ts$", pathNot: `${ofAllRooms}|^src/kernel/index\\.ts$` },
      to: { path: "^src/kernel/[^/]+/" },
    },
    {
      name: "algorithms-know-nothing-of-ours",
      severity: "error",
      from: { path: "^src/algorithms/([^/]+)/" },
      to: { path: "^src/", pathNot: "^src/algorithms/$1/" },
    },
    {
      name: "modules-know-no-operations",
      severity: "error",
      from: { path: "^src/modules/" },
      to: { path: `^src/operations/|${entries}` },
    },
    {
      name: "indexes-are-for-the-list-of-modules",
      comment: "An index.ts lists what its module brings, for src/modules.ts. Others import the file that they mean.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/modules\\.ts$" },
      to: { path: "^src/modules/[^/]+/index\\.ts$" },
    },
    {
      name: "module-has-a-place",
      comment: "A new module takes its place in the list above.",
      severity: "error",
      from: { path: "^src/modules/[^/]+/", pathNot: `^src/modules/${any([...base, ...Object.keys(mayUse)])}/` },
      to: {},
    },
    ...[...base.map((name) => [name, []]), ...Object.entries(mayUse)].map(([name, others]) => ({
      name: `${name}-uses-what-it-may`,
      severity: "error",
      from: {
        path: `^src/modules/${name}/`,
        pathNot: [entities, ...Object.keys(fieldsLeadTo).map((file) => `^src/modules/${file}\\.ts$`)],
      },
      to: { path: "^src/modules/", pathNot: `^src/modules/${any([name, ...base, ...others])}/` },
    })),
    ...Object.entries(fieldsLeadTo).map(([file, types]) => {
      const name = file.split("/")[0];
      return {
        name: `${file}-uses-what-it-may`,
        severity: "error",
        from: { path: `^src/modules/${file}\\.ts$` },
        to: {
          path: "^src/modules/",
          pathNot: [
            `^src/modules/${any([name, ...base, ...(mayUse[name] ?? [])])}/`,
            ...types.map((type) => `^src/modules/${type}\\.ts$`),
          ],
        },
      };
    }),
    {
      name: "entities-know-entities-alone",
      comment: "What is stored leads to what else is stored, whatever module has it.",
      severity: "error",
      from: { path: "^src/modules/([^/]+)/entities\\.ts$" },
      to: { path: "^src/modules/", pathNot: ["^src/modules/$1/", entities] },
    },
    {
      name: "entities-form-no-circle",
      severity: "error",
      from: { path: entities },
      to: { circular: true, viaOnly: { path: entities } },
    },
    ...[...base, ...Object.keys(mayUse)].map((name) => ({
      name: `${name}-keeps-its-mutations-and-queries`,
      comment: "Of another module its types, read functions and settings are used, never its mutations and queries.",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/modules/${name}/` },
      to: { path: `^src/modules/${name}/${any(asked(name))}\\.ts$` },
    })),
    {
      name: "operations-start-nothing",
      comment:
        "Commands read the settings, the schema and what modules bring; what serves is started by src/main.ts alone.",
      severity: "error",
      from: { path: "^src/operations/" },
      to: { path: entries, pathNot: "^src/(config|exchange|modules|schema)\\.ts$" },
    },
    {
      name: "operations-room-has-a-place",
      comment: "A new room of operations takes its place in the list above.",
      severity: "error",
      from: { path: "^src/operations/[^/]+/", pathNot: `^src/operations/${any(operationsRooms)}/` },
      to: {},
    },
    ...operationsRooms.map((name, at) => ({
      name: `operations-${name}-uses-rooms-before-it`,
      severity: "error",
      from: { path: `^src/operations/${name}/` },
      to: { path: "^src/operations/", pathNot: `^src/operations/${any(operationsRooms.slice(0, at + 1))}/` },
    })),
    {
      name: "nothing-is-imported-that-is-not-there",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // TypeScript 7 has no JS API, and without a parser no file at all would be looked at. Types that are imported count as well.
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
