import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";

/** Keys of the vault, each 32 bytes in base64. The first key seals; the others open what was sealed before them. */
export interface VaultKeys {
  readonly keys: readonly { readonly id: string; readonly key: string }[];
  /** Of the blind index and of fingerprints; never used to encrypt. */
  readonly indexKey: string;
}

/**
 * What a tag says of a text: whoever holds our keys wrote it, somebody else did, or it cannot be told because the key
 * is not here.
 */
export type Proof = "ours" | "forged" | "unknown key";

/** What a tag is for. A tag for one purpose proves nothing for another. */
type TagPurpose = "audit record" | "audit chain" | "backup";

/** A value that no key of the vault opens: its key is missing, or it was altered or moved. */
export class Unopenable extends Error {}

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals what must not be read from a stolen store: AES-256-GCM (NIST SP 800-38D) with a random nonce, bound to the
 * thing and the field it belongs to, so that it opens nowhere else. A sealed text is `key id.base64url(nonce, tag,
 * ciphertext)`.
 */
export class Vault {
  readonly #keys: ReadonlyMap<string, Buffer>;
  readonly #current: string;
  readonly #indexKey: Buffer;

  constructor({ keys, indexKey }: VaultKeys) {
    if (!keys[0]) throw new Error("A vault needs a key.");
    this.#keys = new Map(keys.map(({ id, key }) => [id, Buffer.from(key, "base64")]));
    this.#current = keys[0].id;
    this.#indexKey = Buffer.from(indexKey, "base64");
  }

  seal(text: string, owner: string, field: string): string {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv("aes-256-gcm", this.#keys.get(this.#current)!, nonce).setAAD(bindingOf(owner, field));
    const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return `${this.#current}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url")}`;
  }

  /** Throws Unopenable. */
  open(sealed: string, owner: string, field: string): string {
    const dot = sealed.indexOf(".");
    const key = this.#keys.get(sealed.slice(0, dot));
    if (!key) throw new Unopenable(`IDENTITY_KEYS has no key ${sealed.slice(0, dot)}.`);
    const bytes = Buffer.from(sealed.slice(dot + 1), "base64url");
    try {
      const cipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes)).setAAD(
        bindingOf(owner, field),
      );
      cipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      return Buffer.concat([cipher.update(bytes.subarray(nonceBytes + tagBytes)), cipher.final()]).toString("utf8");
    } catch (cause) {
      throw new Unopenable(`The ${field} of ${owner} was altered, moved, or sealed with another key.`, { cause });
    }
  }

  /** Whether it was sealed with the key that seals now. */
  isCurrent(sealed: string): boolean {
    return sealed.startsWith(`${this.#current}.`);
  }

  /** A blind index of a value: equal for the same value in any notation, and useless without the key. */
  index(text: string, field: string): string {
    return this.fingerprint(`${field}\0${text.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase()}`);
  }

  /**
   * A tag that only a holder of the keys can make: HMAC-SHA-256 under a key that is derived (HKDF, RFC 5869) from the
   * current key for this purpose alone. It is written `key id.base64url`, and the older keys still check the tags that
   * they made.
   */
  tag(text: string, purpose: TagPurpose): string {
    return `${this.#current}.${this.#tagBytes(this.#current, text, purpose).toString("base64url")}`;
  }

  proof(tag: unknown, text: string, purpose: TagPurpose): Proof {
    const [, id = "", given = ""] = /^([^.]+)\.(.+)$/.exec(typeof tag === "string" ? tag : "") ?? [];
    if (!id) return "forged";
    if (!this.#keys.has(id)) return "unknown key";
    const [made, told] = [this.#tagBytes(id, text, purpose), Buffer.from(given, "base64url")];
    return told.length === made.length && timingSafeEqual(told, made) ? "ours" : "forged";
  }

  #tagBytes(id: string, text: string, purpose: TagPurpose): Buffer {
    const key = hkdfSync("sha256", this.#keys.get(id)!, "", `knowledge-network ${purpose}`, 32);
    return createHmac("sha256", Buffer.from(key)).update(text).digest();
  }

  /** HMAC-SHA-256: equal for equal texts, and useless for guessing without the key. */
  fingerprint(text: string): string {
    return createHmac("sha256", this.#indexKey).update(text).digest("base64url");
  }
}

const bindingOf = (owner: string, field: string) => Buffer.from(`${owner}\0${field}`);
