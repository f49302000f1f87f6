import { expect, test } from "vitest";
import { Library } from "../../../src/kernel/cypher/library.js";
import type { Declared } from "../../../src/kernel/entity/relation.js";
import { sealedNumbers } from "../../../src/modules/clients/clientNumbers.js";
import { clients } from "../../../src/modules/clients/entities.js";
import { modules } from "../../../src/modules.js";
import { secretOf } from "../../leaks/secrets.js";

const declared = modules.flatMap(({ entities = [] }) => entities);
const nameOf = (one: Declared) => (one.isNode ? one.label : one.type);

/** What says who a client is, or is destroyed with what does: `Client.phone`. Pinyin is as private as its field. */
const marked = declared.flatMap((one) =>
  Object.entries(one.fields).flatMap(([name, { type }]) =>
    type.isIdentity || type.isErasable
      ? [name, ...(one.isNode && one.pinyinOf === name ? ["pinyin"] : [])].map((property) => ({
          one,
          name: property,
          isSealed: type.isSealed ?? false,
        }))
      : [],
  ),
);

test("every field that is marked has a secret, which the leak test looks for in what is answered to whom it does not concern", () => {
  expect(Object.keys(secretOf).sort()).toEqual(marked.map(({ one, name }) => `${nameOf(one)}.${name}`).sort());
});

test("erasing who a client was destroys every field that is marked, of all that can be erased", () => {
  const { body } = new Library().fragment("clients/eraseIdentity");
  const text = body.map((token) => token.text).join("");
  const destroyed = (property: string) => new RegExp(`\\b${property}(: | = )null`).test(text);
  const kept = marked
    .filter(({ one }) => one.isNode && one.isErasable)
    .flatMap(({ name, isSealed }) => (isSealed ? [`${name}Sealed`, `${name}Index`] : [name]))
    .filter((property) => !destroyed(property));
  expect(kept).toEqual([]);
  const erasable = declared.filter((one) => one.isNode && one.isErasable);
  expect(erasable.filter((one) => !text.includes(`:${nameOf(one)}`)).map(nameOf)).toEqual([]);
  expect(text.match(/erasedOn( = |: )\$in\.today/g)).toHaveLength(erasable.length);
});

test("the mutations of clients seal every field of a client that is declared sealed", () => {
  const sealed = Object.entries(clients.fields).filter(([, { type }]) => type.isSealed);
  expect(sealed.map(([name]) => name)).toEqual([...sealedNumbers]);
});
