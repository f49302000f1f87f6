import { pinyinOf } from "../pinyin.js";
import type { Row, Table } from "./table.js";

/** Rows with the pinyin that is stored with them. */
export const pinyinRows = ({ pinyinOf: property }: Table, rows: readonly Row[]): readonly Row[] =>
  property === undefined ? rows : rows.map((row) => ({ ...row, pinyin: pinyinOf(row[property] as string | null) }));
