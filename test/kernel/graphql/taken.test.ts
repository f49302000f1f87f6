import { expect, test } from "vitest";
import { Role } from "../../../src/kernel/access/role.js";
import { takenProperty } from "../../../src/kernel/database/faults.js";
import { testApi } from "../../support/api.js";
import { makeTeam } from "../../support/team.js";

const api = await testApi();
type Asked = {
  query: string;
  role: Role;
  by: "anna" | "office";
  input: (n: number, team: Awaited<ReturnType<typeof makeTeam>>) => object;
};

const changes: Record<string, Asked> = {
  addClient: {
    query:
      "mutation ($input: AddClientInput!) { answer: addClient(input: $input) { changed: client { id } userErrors { code path } } }",
    role: Role.MANAGER,
    by: "anna",
    input: () => ({ name: "Racer", kind: "PERSON" }),
  },
  updateClient: {
    query:
      "mutation ($input: UpdateClientInput!) { answer: updateClient(input: $input) { changed: client { id } userErrors { code path } } }",
    role: Role.MANAGER,
    by: "anna",
    input: (n, team) => ({ clientId: team.clients[n % 3] }),
  },
  hireManager: {
    query:
      "mutation ($input: HireManagerInput!) { answer: hireManager(input: $input) { changed: manager { id } userErrors { code path } } }",
    role: Role.HR,
    by: "office",
    input: (_, team) => ({ name: "Racer", branchId: team.branch, gradeId: "grd-team" }),
  },
  updateManager: {
    query:
      "mutation ($input: UpdateManagerInput!) { answer: updateManager(input: $input) { changed: manager { id } userErrors { code path } } }",
    role: Role.HR,
    by: "office",
    input: (n, team) => ({ managerId: [team.anna, team.bo, team.head][n % 3] }),
  },
};

test.each(Object.entries(changes))(
  "%s: of those who claim one number at the same moment one gets it, the others are told that it is taken",
  async (_, { query, role, by, input }) => {
    const team = await makeTeam(api);
    const ask = api.as(team[by], role);
    for (const round of [1, 2, 3]) {
      const externalId = `T${round}-${team.tag}`;
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, n) => ask(query, { input: { ...input(n, team), externalId } })),
      );
      expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
      const told = answers.map(({ data }) => data.answer);
      const got = new Set(told.flatMap(({ changed }) => (changed ? [changed.id] : [])));
      expect(got.size).toBe(1);
      for (const { changed, userErrors } of told)
        expect(userErrors).toEqual(changed ? [] : [{ code: "ALREADY_EXISTS", path: ["input", "externalId"] }]);
      const { records } = await api.database.driver.executeQuery(
        "MATCH (n:Employee|Client {externalId: $externalId}) RETURN n.id AS id",
        { externalId },
      );
      expect(records.map((record) => record.get("id"))).toEqual([...got]);
    }
  },
);

test("a second unique constraint tells its own field", async () => {
  const tag = crypto.randomUUID();
  const query = `mutation ($input: AddTopicInput!) {
    addTopic(input: $input) { topic { id } userErrors { code message path } }
  }`;
  const add = async (input: object) => (await api.as("mgr-000001", Role.ADMIN)(query, { input })).data.addTopic;
  const constrain = (property: string) =>
    api.database.driver.executeQuery(`CREATE CONSTRAINT taken_test FOR (n:Topic) REQUIRE n.${property} IS UNIQUE`);
  const free = () => api.database.driver.executeQuery("DROP CONSTRAINT taken_test IF EXISTS");
  try {
    await constrain("nameZh");
    expect((await add({ name: `One ${tag}`, nameZh: `唯一 ${tag}` })).userErrors).toEqual([]);
    expect(await add({ name: `Two ${tag}`, nameZh: `唯一 ${tag}` })).toEqual({
      topic: null,
      userErrors: [
        {
          code: "ALREADY_EXISTS",
          message: "nameZh is already in use: choose another, or change the existing object.",
          path: ["input", "nameZh"],
        },
      ],
    });
  } finally {
    await free();
  }
});

test("of a constraint the property is read, and never a value, whatever stands in it", () => {
  const taken = (message: string) => takenProperty(new Error(message));
  expect(taken("Node(12) already exists with label `Client` and property `externalId` = '`and property `id`'")).toBe(
    "externalId",
  );
  expect(taken("Relationship(3) already exists with type `HAS_SKILL` and property `id` = 'skl-1'")).toBe("id");
  expect(taken("Node(1) already exists with label `Rule` and properties `code` = 'A', `version` = 2")).toBe("code");
  expect(taken("Something else with `label` and property `id`")).toBeUndefined();
});
