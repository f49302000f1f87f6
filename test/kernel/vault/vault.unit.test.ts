import { expect, test } from "vitest";
import { readConfig } from "../../../src/config.js";
import { Unopenable, Vault } from "../../../src/kernel/vault/vault.js";

const key = (n: number) => Buffer.alloc(32, n).toString("base64");
const old = new Vault({ keys: [{ id: "k1", key: key(1) }], indexKey: key(3) });
const both = new Vault({
  keys: [
    { id: "k2", key: key(2) },
    { id: "k1", key: key(1) },
  ],
  indexKey: key(3),
});

test("what was sealed opens for the same thing and field, and nowhere else", () => {
  const sealed = old.seal("13800000000", "cli-1", "phone");
  expect(sealed).toMatch(/^k1\.[\w-]+$/);
  expect(Buffer.from(sealed.slice(3), "base64url").toString("latin1")).not.toContain("1380");
  expect(old.open(sealed, "cli-1", "phone")).toBe("13800000000");
  expect(() => old.open(sealed, "cli-2", "phone")).toThrow(Unopenable);
  expect(() => old.open(sealed, "cli-1", "idNumber")).toThrow(Unopenable);
  expect(() => old.open(`${sealed.slice(0, -2)}${sealed.endsWith("A") ? "BB" : "AA"}`, "cli-1", "phone")).toThrow(
    Unopenable,
  );
  expect(() => old.open(sealed.replace("k1", "k9"), "cli-1", "phone")).toThrow("IDENTITY_KEYS has no key k9.");
  expect(() => old.open("", "cli-1", "phone")).toThrow(Unopenable);
});

test("the same number is never sealed the same way twice", () => {
  const sealed = Array.from({ length: 100 }, () => old.seal("1", "cli-1", "phone"));
  expect(new Set(sealed).size).toBe(100);
});

test("a new key seals, the old one still opens", () => {
  const sealed = old.seal("1", "cli-1", "phone");
  expect(both.open(sealed, "cli-1", "phone")).toBe("1");
  expect({ old: both.isCurrent(sealed), new: both.isCurrent(both.seal("1", "cli-1", "phone")) }).toEqual({
    old: false,
    new: true,
  });
});

test("the index is the same however a number is written, another for another field, number or key", () => {
  const other = new Vault({ keys: [{ id: "k1", key: key(1) }], indexKey: key(4) });
  expect(old.index("+86 (138) 0000-0000", "phone")).toBe(old.index("8613800000000", "phone"));
  expect(old.index("11010519900307123x", "idNumber")).toBe(old.index("11010519900307123X", "idNumber"));
  const indexes = [
    old.index("1", "phone"),
    old.index("1", "idNumber"),
    old.index("2", "phone"),
    other.index("1", "phone"),
  ];
  expect(new Set(indexes).size).toBe(4);
});

test("settings: keys are read in order, a wrong one is refused without being shown", () => {
  const config = readConfig({ IDENTITY_KEYS: `k2:${key(2)}, k1:${key(1)}`, IDENTITY_INDEX_KEY: key(3) });
  expect(config.IDENTITY_KEYS).toEqual([
    { id: "k2", key: key(2) },
    { id: "k1", key: key(1) },
  ]);
  for (const [name, value] of [
    ["IDENTITY_KEYS", "k1:c2hvcnQgc2VjcmV0"],
    ["IDENTITY_KEYS", `k1:${key(1)},k1:${key(2)}`],
    ["IDENTITY_INDEX_KEY", "c2hvcnQgc2VjcmV0"],
    ["JWT_SECRET", "short secret"],
  ] as const) {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(name);
    expect(read).not.toThrow(value);
  }
});
