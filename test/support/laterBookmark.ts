import type { Database } from "../../src/kernel/database/database.js";

const prefix = "FB:";
/** In front of the number of the transaction: a list of one, with 16 bytes that name the database. */
const headBytes = 19;

/** A bookmark of the transaction that will be committed after so many others, as the database itself would write it. */
export async function laterBookmark({ driver }: Database, after: number): Promise<string> {
  const session = driver.session();
  try {
    await session.run("RETURN 1");
    const [now] = session.lastBookmarks();
    const bytes = Buffer.from(now!.slice(prefix.length), "base64");
    const [marker] = bytes.subarray(headBytes);
    const number =
      marker === 0xc9
        ? bytes.readInt16BE(headBytes + 1)
        : marker === 0xca
          ? bytes.readInt32BE(headBytes + 1)
          : bytes.readInt8(headBytes + (marker === 0xc8 ? 1 : 0));
    const later = Buffer.alloc(6);
    later.writeUInt8(0xca);
    later.writeInt32BE(number + after, 1);
    later.writeUInt8(0x90, 5);
    return prefix + Buffer.concat([bytes.subarray(0, headBytes), later]).toString("base64");
  } finally {
    await session.close();
  }
}
