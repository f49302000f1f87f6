/** What /metrics says at a moment: bytes, and how many sessions and waiting reads there are. */
export interface Sample {
  readonly heap: number;
  readonly resident: number;
  readonly sessions: number;
  readonly waiting: number;
}

export async function sample(metrics: URL): Promise<Sample> {
  const text = await (await fetch(metrics)).text();
  const sum = (name: string) =>
    Array.from(text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, "gm")), ([, value]) =>
      Number(value),
    ).reduce((total, value) => total + value, 0);
  return {
    heap: sum("nodejs_heap_size_used_bytes"),
    resident: sum("process_resident_memory_bytes"),
    sessions: sum("kn_database_sessions"),
    waiting: sum("kn_database_waiting"),
  };
}
