import { afterAll, expect, test } from "vitest";
import { personas } from "../../src/operations/demo/personas.js";
import { testApi } from "../support/api.js";
import { run } from "../support/knowledge.js";
import { blocksOf, docPages, textOf } from "../support/pages.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
// There is one topic of a name: whoever asks the examples again adds it again.
afterAll(() => run(api, "MATCH (topic:Topic {name: 'Green loans'}) DETACH DELETE topic"));

interface Example {
  readonly where: string;
  readonly role: string;
  readonly query: string;
  readonly variables?: string;
}

/** The first line of each names the role. */
const example = (where: string, query: string, variables?: string): Example => {
  const role = /^# ([A-Z_]+)\n/.exec(query)?.[1];
  if (!role) throw new Error(`${where}: the first line of an example names its role, such as "# ANALYST":\n${query}`);
  return { where, role, query, variables };
};

const examples: readonly Example[] = [
  ...docPages.flatMap((page) =>
    blocksOf(page)
      .filter(({ language }) => language === "graphql")
      .map(({ body, json }) => example(page.file, body, json)),
  ),
  ...Array.from(textOf("docs/analysts.py").matchAll(/"""(# ANALYST\n[\s\S]*?)"""/g), ([, query]) =>
    example("docs/analysts.py", query!, query!.includes("$branchId") ? '{ "branchId": "brn-0002" }' : undefined),
  ),
  ...docPages.flatMap(({ file, text }) =>
    Array.from(text.matchAll(/--persona (\w+)\)\ncurl [\s\S]*?-d '\{"query":"(.*?)"\}'/g), ([, role, query]) =>
      example(file, `# ${role}\n${query}`),
    ),
  ),
];

const isChange = ({ query }: Example) => query.startsWith("mutation", query.indexOf("\n") + 1);

/** What the example says is wrong: every `userErrors` in it that is not empty. */
function userErrorsIn(value: unknown): unknown[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === "userErrors" ? inner : userErrorsIn(inner)));
}

test("there are examples for every role, and of changes", () => {
  expect(new Set(examples.map(({ role }) => role))).toEqual(new Set(personas.map(({ role }) => role)));
  expect(examples.length).toBeGreaterThan(30);
  expect(examples.filter(isChange).length).toBeGreaterThan(3);
});

test.each(examples.filter((one) => !isChange(one)))("$where asks as $role: $query", async (asked) => {
  const { role, query, variables = "{}" } = asked;
  const { employeeId } = personas.find((one) => one.role === role)!;
  const { data, errors } = await api.as(employeeId, role as "HR")(query, JSON.parse(variables));
  expect({ errors, userErrors: userErrorsIn(data) }).toEqual({ errors: [], userErrors: [] });
  // An id that is not there is answered with null.
  expect(Object.values(data)).not.toContain(null);
});

test.each(examples.filter(isChange))("$where changes as $role: $query", async ({ role, query, variables = "{}" }) => {
  const { anna, bo, head, office, clients } = await makeTeam(api);
  const own: Record<string, string> = { clientId: clients[0], fromManagerId: anna, toManagerId: bo };
  const filled = JSON.parse(variables, (name, value) => {
    if (typeof value !== "string" || !value.endsWith("…")) return value;
    if (!own[name]) throw new Error(`Say in this test what ${name} stands for.`);
    return own[name];
  });
  const asker = { MANAGER: anna, BRANCH_HEAD: head }[role] ?? office;
  const { data, errors } = await api.as(asker, role as "HR")(query, filled);
  expect({ errors, userErrors: userErrorsIn(data) }).toEqual({ errors: [], userErrors: [] });
});
