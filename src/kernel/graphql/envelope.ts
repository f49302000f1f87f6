import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from "node:crypto";
import type { Place } from "../compose/ask.js";
import { refuse } from "../refusal/refuse.js";

/**
 * What callers store for us and send back is put into an envelope that only we can open. Cursors carry a sort value,
 * which may be a name, so they are encrypted, and bound to a viewer and a field, so that the cursor of another viewer,
 * or an edited one, is refused. The same text gives the same envelope (the nonce is derived from it).
 */
export class Envelope {
  readonly #key: Buffer;
  readonly #nonceKey: Buffer;

  constructor(secret: string) {
    this.#key = Buffer.from(hkdfSync("sha256", secret, "", "cursor", 32));
    this.#nonceKey = Buffer.from(hkdfSync("sha256", secret, "", "cursor nonce", 32));
  }

  /** `binding` names the viewer, the field and the order. */
  close(place: Place, binding: string): string {
    return this.closeText(JSON.stringify([place.key, place.id]), binding);
  }

  /** Throws BAD_USER_INPUT for a cursor that was not made for this viewer, field and order. */
  open(cursor: string, binding: string): Place {
    const text = this.openText(cursor, binding);
    if (text === undefined) {
      throw refuse("BAD_USER_INPUT", "Invalid cursor: use one from a response for the same field and order.");
    }
    const [key, id] = JSON.parse(text);
    return { key, id };
  }

  closeText(text: string, binding: string): string {
    const nonce = createHmac("sha256", this.#nonceKey).update(`${binding}\0${text}`).digest().subarray(0, 12);
    const cipher = createCipheriv("aes-256-gcm", this.#key, nonce).setAAD(Buffer.from(binding));
    const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
  }

  /** The text, or undefined for what was not closed here with this binding. */
  openText(sealed: string, binding: string): string | undefined {
    try {
      const bytes = Buffer.from(sealed, "base64url");
      const cipher = createDecipheriv("aes-256-gcm", this.#key, bytes.subarray(0, 12)).setAAD(Buffer.from(binding));
      cipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString();
    } catch {
      return undefined;
    }
  }
}
