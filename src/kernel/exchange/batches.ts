/**
 * Rows of one statement and transaction at most, and characters of text in them: neither many rows nor long texts fill
 * memory.
 */
const rowsAtMost = 5000;
const charactersAtMost = 4_000_000;

/** Gathers rows in the order they come; `size` is a row's number of characters. */
export async function* inBatches<T>(rows: AsyncIterable<T>, size: (row: T) => number = () => 0): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let characters = 0;
  for await (const row of rows) {
    batch.push(row);
    characters += size(row);
    if (batch.length < rowsAtMost && characters < charactersAtMost) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
