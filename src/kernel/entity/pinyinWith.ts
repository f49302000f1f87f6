import { pinyinOf } from "../pinyin.js";
import type { Entity } from "./entity.js";

/** The pinyin to be stored together with these values of an entity; nothing if its field is not among them. */
export function pinyinWith({ pinyinOf: field }: Entity, values: object): { pinyin?: string | null } {
  const text = field && (values as Readonly<Record<string, string | null | undefined>>)[field];
  return text === undefined ? {} : { pinyin: pinyinOf(text) };
}
