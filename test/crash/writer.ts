import { setTimeout as pause } from "node:timers/promises";

/** One change that was asked, and what became of it. */
export interface Entry {
  /** Unique in the run; what it created can be found by it. */
  readonly mark: string;
  readonly kind: "interaction" | "client";
  isAcknowledged: boolean;
}

/** What all writers met. */
export interface Ledger {
  readonly entries: Entry[];
  /** Answers that were neither a success nor "try again" with the time to wait. */
  readonly unexpected: string[];
  /** When each call began and how long it took, in ms, and whether it ended at its deadline. */
  readonly calls: { readonly since: number; readonly took: number; readonly isLate: boolean }[];
  unavailable: number;
  acknowledged: number;
}

const mutations = {
  interaction: `mutation ($input: RecordInteractionInput!) { answer: recordInteraction(input: $input) { changed: interaction { id } userErrors { code message } } }`,
  client: `mutation ($input: AddClientInput!) { answer: addClient(input: $input) { changed: client { id } userErrors { code message } } }`,
};

/**
 * A client manager who writes without a pause until told to stop. With keys they ask again until they are answered, as
 * a front end should; without, they go on, and never know what became of a call that failed.
 */
export async function write(
  who: { readonly name: string; readonly url: string; readonly token: string; readonly clientId: string },
  hasKeys: boolean,
  ledger: Ledger,
  isOver: () => boolean,
): Promise<void> {
  for (let n = 0; !isOver(); n++) {
    const kind = n % 4 === 3 ? "client" : "interaction";
    const mark = `${who.name}-${n}`;
    const entry: Entry = { mark, kind, isAcknowledged: false };
    ledger.entries.push(entry);
    const input = {
      ...(kind === "client"
        ? { name: mark, kind: "PERSON", externalId: mark }
        : { clientId: who.clientId, channel: "PHONE", note: mark }),
      ...(hasKeys && { idempotencyKey: mark }),
    };
    do {
      entry.isAcknowledged = await ask(who, mutations[kind], input, ledger);
      if (!entry.isAcknowledged) await pause(200);
    } while (hasKeys && !entry.isAcknowledged);
  }
}

async function ask({ url, token }: { url: string; token: string }, query: string, input: object, ledger: Ledger) {
  const since = performance.now();
  let isLate = false;
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const text = await response.text();
    if (response.status === 503 && response.headers.get("retry-after")) {
      ledger.unavailable++;
      isLate = /DEADLINE_EXCEEDED|Try again in/.test(text);
      return false;
    }
    const { data, errors } = JSON.parse(text);
    if (response.status === 200 && !errors && data.answer.changed) {
      ledger.acknowledged++;
      return true;
    }
    ledger.unexpected.push(`${response.status} ${text}`);
    return false;
  } catch (error) {
    // The program itself is gone: it was killed. An answer that makes no sense is another matter.
    if (!(error instanceof TypeError)) ledger.unexpected.push(String(error));
    return false;
  } finally {
    ledger.calls.push({ since, took: performance.now() - since, isLate });
  }
}
