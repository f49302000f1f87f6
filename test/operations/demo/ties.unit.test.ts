import { beforeAll, describe, expect, it } from "vitest";
import { staff } from "./contract.js";
import { type DemoFolder, demoFolder, groupedBy, holdsOn, type Row } from "./demoFolder.js";

describe("ties between people, clients and items", () => {
  let folder: DemoFolder;
  let people: Map<string, Row>;
  let items: Map<string, Row>;
  beforeAll(async () => {
    folder = await demoFolder(0.4, 2);
    people = new Map(staff.flatMap((file) => folder.rows(file)).map((row) => [row.id!, row]));
    items = new Map(folder.rows("knowledge").map((row) => [row.id!, row]));
  }, 60_000);

  const isThere = (manager: string, day: string) => {
    const person = people.get(manager)!;
    return person.hired_on! <= day && (person.left_on === "" || day < person.left_on!);
  };

  it("have both ends there on the day", () => {
    for (const [file, column, at] of [
      ["interactions", "manager", "at"],
      ["satisfaction", "manager", "on"],
      ["morale", "manager", "on"],
      ["reads", "manager", "at"],
      ["endorsements", "manager", "at"],
      ["knowledge", "author", "created_at"],
      ["advice", "seeker", "first_at"],
      ["advice", "adviser", "first_at"],
      ["advice", "seeker", "last_at"],
      ["advice", "adviser", "last_at"],
    ] as const) {
      const outside = folder
        .rows(file)
        .filter((row) => row[at] !== "" && !isThere(row[column]!, row[at]!.slice(0, 10)));
      expect(outside, `${file} ${column}`).toEqual([]);
    }
  });

  it("nobody reads before it is written or after it is retired, endorses the own item or what was not read, or asks oneself", () => {
    for (const row of [...folder.rows("reads"), ...folder.rows("endorsements")]) {
      const item = items.get(row.item!)!;
      if (
        item.author === row.manager ||
        row.at! <= item.created_at! ||
        (item.retired_on !== "" && row.at! >= item.retired_on!)
      )
        expect.fail(JSON.stringify(row));
    }
    const readAt = new Map(folder.rows("reads").map((row) => [`${row.manager} ${row.item}`, row.at!]));
    expect(
      folder.rows("endorsements").filter((row) => !((readAt.get(`${row.manager} ${row.item}`) ?? "9") <= row.at!)),
    ).toEqual([]);
    expect(folder.rows("advice").filter((row) => row.seeker === row.adviser)).toEqual([]);
  });

  it("satisfaction is about the lead of the day, and scores are 0 to 10", () => {
    const leads = groupedBy(
      folder.rows("serves").filter((row) => row.role === "LEAD"),
      "client",
    );
    const wrong = folder
      .rows("satisfaction")
      .filter((row) => !leads.get(row.client!)!.some((lead) => lead.manager === row.manager && holdsOn(lead, row.on!)));
    expect(wrong).toEqual([]);
    for (const row of [...folder.rows("satisfaction"), ...folder.rows("morale")])
      if (!/^(\d|10)$/.test(row.score!)) expect.fail(JSON.stringify(row));
  });

  it("clients meet, refer and relate to others while they are clients, never themselves", () => {
    const clients = new Map(folder.rows("clients").map((row) => [row.id!, row]));
    for (const row of folder.rows("interactions")) {
      const client = clients.get(row.client!)!;
      if (row.at!.slice(0, 10) < client.won_on! || (client.left_on !== "" && row.at! >= client.left_on!))
        expect.fail(JSON.stringify(row));
    }
    for (const row of [...folder.rows("referrals"), ...folder.rows("related_clients")])
      if (row.from_client === row.to_client) expect.fail(JSON.stringify(row));
  });

  it("phones and identity numbers cannot be anybody's", () => {
    for (const client of folder.rows("clients")) {
      if (client.phone !== "" && !client.phone!.startsWith("+999")) expect.fail(client.phone!);
      if (client.id_number !== "" && !/^(99|9199)0000/.test(client.id_number!)) expect.fail(client.id_number!);
    }
    for (const person of people.values())
      if (person.email !== "" && !person.email!.endsWith(".example")) expect.fail(person.email!);
  });

  it("external ids belong to one only", () => {
    for (const file of ["managers", "clients"]) {
      const ids = folder
        .rows(file)
        .map((row) => row.external_id)
        .filter((id) => id !== "");
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
