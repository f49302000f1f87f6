/** What Bolt sends, as far as a member of a cluster looks into it. */
export type Packed = null | boolean | number | bigint | string | Buffer | Packed[] | { [key: string]: Packed };

/**
 * Reads values of PackStream, the encoding of Bolt, from the start of some bytes. A structure is read as the list of
 * its fields.
 */
export class PackReader {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  read(): Packed {
    const marker = this.#uint(1);
    const [high, low] = [marker & 0xf0, marker & 0x0f];
    if (marker < 0x80 || high === 0xf0) return (marker << 24) >> 24;
    if (high === 0x80) return this.#string(low);
    if (high === 0x90) return this.#list(low);
    if (high === 0xa0) return this.#map(low);
    if (high === 0xb0) {
      this.#uint(1);
      return this.#list(low);
    }
    if (marker === 0xc0) return null;
    if (marker === 0xc1) return this.#take(8).readDoubleBE();
    if (marker === 0xc2 || marker === 0xc3) return marker === 0xc3;
    if (marker >= 0xc8 && marker <= 0xca) return this.#take(2 ** (marker - 0xc8)).readIntBE(0, 2 ** (marker - 0xc8));
    if (marker === 0xcb) return this.#take(8).readBigInt64BE();
    // A size of 1, 2 or 4 bytes follows.
    if (marker >= 0xcc && marker <= 0xce) return this.#take(this.#uint(2 ** (marker - 0xcc)));
    if (marker >= 0xd0 && marker <= 0xd2) return this.#string(this.#uint(2 ** (marker - 0xd0)));
    if (marker >= 0xd4 && marker <= 0xd6) return this.#list(this.#uint(2 ** (marker - 0xd4)));
    if (marker >= 0xd8 && marker <= 0xda) return this.#map(this.#uint(2 ** (marker - 0xd8)));
    throw new Error(`PackStream has no marker ${marker.toString(16)}.`);
  }

  #take(size: number): Buffer {
    this.#at += size;
    return this.#bytes.subarray(this.#at - size, this.#at);
  }

  #uint(size: number): number {
    return this.#take(size).readUIntBE(0, size);
  }

  #string(size: number): string {
    return this.#take(size).toString();
  }

  #list(size: number): Packed[] {
    return Array.from({ length: size }, () => this.read());
  }

  #map(size: number): { [key: string]: Packed } {
    return Object.fromEntries(Array.from({ length: size }, () => [this.read() as string, this.read()]));
  }
}

/** The bytes of a value. Numbers are whole and under 2³¹. */
export function packed(value: Packed): Buffer {
  if (value === null) return Buffer.of(0xc0);
  if (typeof value === "boolean") return Buffer.of(value ? 0xc3 : 0xc2);
  if (typeof value === "number") {
    const bytes = Buffer.from([0xca, 0, 0, 0, 0]);
    bytes.writeInt32BE(value, 1);
    return bytes;
  }
  if (typeof value === "string") return Buffer.concat([sized(0xd1, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Array.isArray(value)) return Buffer.concat([sized(0xd5, value.length), ...value.map(packed)]);
  if (typeof value === "bigint" || Buffer.isBuffer(value)) throw new Error("Not needed here.");
  const entries = Object.entries(value);
  return Buffer.concat([sized(0xd9, entries.length), ...entries.flat().map(packed)]);
}

const sized = (marker: number, size: number) => Buffer.of(marker, size >> 8, size & 0xff);
