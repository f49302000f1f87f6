import { beforeAll, describe, expect, it } from "vitest";
import { type DemoFolder, demoFolder, groupedBy, holdsOn, type Row } from "./demoFolder.js";

describe.each([
  [1, 6],
  [0.1, 2],
])("mentorships at scale %d, seed %d", (scale, seed) => {
  let folder: DemoFolder;
  let profiles: Map<string, Row>;
  let skills: Map<string, Row[]>;
  beforeAll(async () => {
    folder = await demoFolder(scale, seed);
    profiles = new Map(folder.rows("mentor_profiles").map((row) => [row.manager!, row]));
    skills = groupedBy(folder.rows("skills"), "manager");
  }, 60_000);

  const isOpen = (row: Row) => row.status === "PROPOSED" || row.status === "ACTIVE";
  const aimsOf = (row: Row) => row.topics!.split(";").map((aim) => aim.split(":") as [string, string]);
  const levelOn = (manager: string, topic: string, day: string) =>
    Number(skills.get(manager)?.find((row) => row.topic === topic && holdsOn(row, day))?.level ?? 0);

  it("come in every status, with the dates that the status has", () => {
    const dates = {
      PROPOSED: "",
      ACTIVE: "answered_on from",
      COMPLETED: "answered_on from to",
      DECLINED: "answered_on",
      LAPSED: "",
      WITHDRAWN: "",
      ENDED: "answered_on from to",
    };
    for (const row of folder.rows("mentorships")) {
      const given = ["answered_on", "from", "to"].filter((column) => row[column] !== "").join(" ");
      expect(given, `${row.id} ${row.status}`).toBe(dates[row.status as keyof typeof dates]);
      expect(row.proposed_on).not.toBe("");
      expect(row.rank === "").toBe(row.plan === "");
    }
    if (scale >= 1)
      expect([...groupedBy(folder.rows("mentorships"), "status").keys()].sort()).toEqual(Object.keys(dates).sort());
    const ranks = folder.rows("mentorships").flatMap((row) => (row.rank === "" ? [] : [Number(row.rank)]));
    expect([...ranks].sort((a, b) => a - b)).toEqual(ranks.map((_, at) => at + 1));
  });

  it("respect capacity, and a trainee has one open at most", () => {
    expect(profiles.size).toBe(folder.rows("mentor_profiles").length);
    const open = folder.rows("mentorships").filter(isOpen);
    for (const [mentor, rows] of groupedBy(open, "mentor")) {
      expect(profiles.get(mentor)?.active).toBe("true");
      expect(rows.length).toBeLessThanOrEqual(Number(profiles.get(mentor)!.capacity));
    }
    for (const rows of groupedBy(open, "trainee").values()) expect(rows.length).toBe(1);
    const free = [...profiles.values()].filter(
      (row) => row.active === "true" && Number(row.capacity) > open.filter((one) => one.mentor === row.manager).length,
    );
    expect(free.length).toBeGreaterThan(0);
    for (const row of folder.rows("mentorships")) expect(profiles.has(row.mentor!)).toBe(true);
  });

  it("keep the hard rules on the day of the proposal", () => {
    const lines = groupedBy(folder.rows("reporting"), "manager");
    const isAbove = (superior: string, manager: string, day: string) => {
      for (let at: string | undefined = manager; at !== undefined; ) {
        at = lines.get(at)?.find((row) => holdsOn(row, day))?.superior;
        if (at === superior) return true;
      }
      return false;
    };
    const left = new Map(folder.rows("managers").map((row) => [row.id!, row.left_on!]));
    for (const row of folder.rows("mentorships")) {
      const [mentor, trainee, day] = [row.mentor!, row.trainee!, row.proposed_on!];
      expect(mentor).not.toBe(trainee);
      for (const on of [day, folder.today])
        expect(isAbove(mentor, trainee, on) || isAbove(trainee, mentor, on)).toBe(false);
      expect(
        aimsOf(row).some(([topic]) => levelOn(mentor, topic, day) >= Math.max(3, levelOn(trainee, topic, day) + 1)),
        row.id,
      ).toBe(true);
      for (const [topic, target] of aimsOf(row)) {
        expect(Number(target), row.id).toBeGreaterThan(levelOn(trainee, topic, day));
        expect(Number(target), row.id).toBeLessThanOrEqual(levelOn(mentor, topic, day));
      }
      if (isOpen(row)) expect([left.get(mentor), left.get(trainee)]).toEqual(["", ""]);
    }
  });

  it("that are open serve an open goal, set before", () => {
    const goals = new Map(folder.rows("goals").map((row) => [`${row.manager} ${row.topic}`, row]));
    for (const row of folder.rows("mentorships").filter(isOpen))
      for (const [topic, target] of aimsOf(row)) {
        const goal = goals.get(`${row.trainee} ${topic}`);
        expect(goal?.dropped_on, row.id).toBe("");
        expect(goal!.set_on! <= row.proposed_on!).toBe(true);
        expect(Number(goal!.target_level)).toBeGreaterThanOrEqual(Number(target));
      }
  });

  it("that are completed led to a skill, and no other skill claims one", () => {
    const led = new Map(
      folder
        .rows("skills")
        .filter((row) => row.evidence === "MENTORSHIP")
        .map((row) => [`${row.ref} ${row.topic}`, row]),
    );
    let count = 0;
    for (const row of folder.rows("mentorships").filter((one) => one.status === "COMPLETED"))
      for (const [topic, target] of aimsOf(row)) {
        count++;
        expect(led.get(`${row.id} ${topic}`)).toMatchObject({
          manager: row.trainee,
          level: target,
          from: row.to,
          confirmed_by: row.mentor,
        });
      }
    expect(led.size).toBe(count);
  });

  it("meet while they last, about what they aim at; a client they met is led by the mentor and consented", () => {
    const mentorships = new Map(folder.rows("mentorships").map((row) => [row.id!, row]));
    const sessions = new Map(folder.rows("sessions").map((row) => [row.id!, row]));
    for (const row of sessions.values()) {
      const mentorship = mentorships.get(row.mentorship!)!;
      const day = row.at!.slice(0, 10);
      expect(
        mentorship.from !== "" && mentorship.from! <= day && (mentorship.to === "" || day < mentorship.to!),
        row.id,
      ).toBe(true);
      const aims = aimsOf(mentorship).map(([topic]) => topic);
      expect(row.topics!.split(";").filter((topic) => !aims.includes(topic))).toEqual([]);
      expect(["", "1", "2", "3", "4", "5"]).toContain(row.trainee_rating);
    }
    const serves = groupedBy(folder.rows("serves"), "client");
    for (const row of folder.rows("session_clients")) {
      const session = sessions.get(row.session!)!;
      const { mentor } = mentorships.get(session.mentorship!)!;
      const day = session.at!.slice(0, 10);
      expect(row.consented_by).toBe(mentor);
      expect(row.on! <= day).toBe(true);
      expect(
        serves.get(row.client!)!.some((span) => span.manager === mentor && span.role === "LEAD" && holdsOn(span, day)),
      ).toBe(true);
    }
  });
});
