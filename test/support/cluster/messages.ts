/**
 * One message of Bolt: as it came, and without the sizes of its chunks. One without content keeps a connection alive.
 */
export interface Message {
  readonly raw: Buffer;
  readonly content: Buffer;
}

/** Signatures of the messages that a member of a cluster must know. */
export const signature = {
  goodbye: 0x02,
  reset: 0x0f,
  run: 0x10,
  begin: 0x11,
  commit: 0x12,
  rollback: 0x13,
  route: 0x66,
  success: 0x70,
  record: 0x71,
  ignored: 0x7e,
  failure: 0x7f,
} as const;

export const signatureOf = ({ content }: Message): number | undefined => content[1];

/** Cuts a stream of Bolt into messages. */
export class Messages {
  #rest = Buffer.alloc(0);

  *push(bytes: Buffer): Generator<Message> {
    this.#rest = Buffer.concat([this.#rest, bytes]);
    for (let message = this.#next(); message; message = this.#next()) yield message;
  }

  #next(): Message | undefined {
    const chunks: Buffer[] = [];
    for (let at = 0; at + 2 <= this.#rest.length; ) {
      const size = this.#rest.readUInt16BE(at);
      at += 2;
      if (size === 0) {
        const raw = this.#rest.subarray(0, at);
        this.#rest = this.#rest.subarray(at);
        return { raw, content: Buffer.concat(chunks) };
      }
      chunks.push(this.#rest.subarray(at, at + size));
      at += size;
    }
    return undefined;
  }
}

/** A message in one chunk. */
export function framed(content: Buffer): Buffer {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(content.length);
  return Buffer.concat([size, content, Buffer.of(0, 0)]);
}
