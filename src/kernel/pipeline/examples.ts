import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../examples/", import.meta.url));

/** What people of each role are likely to ask first: the operations that the README and the IDE offer them. */
export async function exampleTexts(): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".graphql")).sort();
  return Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
}
