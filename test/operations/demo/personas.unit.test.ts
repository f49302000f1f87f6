import { beforeAll, describe, expect, it } from "vitest";
import { personas } from "../../../src/operations/demo/personas.js";
import { staff } from "./contract.js";
import { type DemoFolder, demoFolder, holdsOn } from "./demoFolder.js";

describe.each([
  [0.3, 2],
  [0.1, 1],
  [0.1, 3],
  [0.01, 4],
])("personas at scale %d, seed %d", (scale, seed) => {
  let folder: DemoFolder;
  beforeAll(async () => {
    folder = await demoFolder(scale, seed);
  }, 60_000);

  const idOf = (role: string) => personas.find((persona) => persona.role === role)!.employeeId;

  it("are there, one for each role, and work here", () => {
    expect(personas.map((persona) => persona.role)).toEqual([
      "MANAGER",
      "BRANCH_HEAD",
      "EMPLOYEE",
      "HR",
      "ANALYST",
      "COMPLIANCE",
      "ADMIN",
    ]);
    for (const { employeeId } of personas)
      expect(staff.flatMap((file) => folder.rows(file)).find((row) => row.id === employeeId)).toMatchObject({
        name: expect.stringMatching(/./),
        left_on: "",
      });
  });

  it("MANAGER mentors with room for one more, has two trainees and leads clients", () => {
    const id = idOf("MANAGER");
    const profile = folder.rows("mentor_profiles").find((row) => row.manager === id)!;
    expect(profile.active).toBe("true");
    const own = folder.rows("mentorships").filter((row) => row.mentor === id);
    expect(own.filter((row) => row.status === "ACTIVE").length).toBeGreaterThanOrEqual(2);
    expect(own.filter((row) => ["ACTIVE", "PROPOSED"].includes(row.status!)).length).toBeLessThan(
      Number(profile.capacity),
    );
    expect(
      folder.rows("serves").filter((row) => row.manager === id && row.role === "LEAD" && row.to === "").length,
    ).toBeGreaterThan(3);
  });

  it("BRANCH_HEAD heads a branch that has a sub-branch, and has reports", () => {
    const id = idOf("BRANCH_HEAD");
    const post = folder.rows("posts").find((row) => row.manager === id && row.to === "")!;
    expect(post.post).toBe("Branch head");
    expect(folder.rows("branches").some((row) => row.part_of === post.branch)).toBe(true);
    expect(
      folder.rows("reporting").filter((row) => row.superior === id && holdsOn(row, folder.today)).length,
    ).toBeGreaterThan(1);
  });

  it("the others work at the head office and have no clients", () => {
    for (const role of ["HR", "ANALYST", "COMPLIANCE", "ADMIN"]) {
      const id = idOf(role);
      expect(folder.rows("posts").find((row) => row.manager === id && row.to === "")?.branch).toBe("brn-0001");
      expect(folder.rows("serves").filter((row) => row.manager === id)).toEqual([]);
    }
  });
});
