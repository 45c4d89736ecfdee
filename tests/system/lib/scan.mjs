// Looks for secrets in files, in every form in which they might lie there: as they are, in base64 and base64url at any
// alignment, in hexadecimal digits of either case.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What an encoded text surely holds of `bytes` that begin `shift` bytes after a boundary of three. */
const base64At = (bytes, shift, encoding) => {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString(encoding);
  const whole = Math.floor(((shift + bytes.length) * 8) / 6);
  return text.slice([0, 2, 3][shift], whole);
};

/** `{form: bytes}` of what one looks for. */
export function forms(bytes) {
  const all = { plain: bytes, hex: Buffer.from(bytes.toString('hex')), HEX: Buffer.from(bytes.toString('hex').toUpperCase()) };
  for (const encoding of ['base64', 'base64url']) {
    for (const shift of [0, 1, 2]) {
      all[`${encoding} at ${shift}`] = Buffer.from(base64At(bytes, shift, encoding));
    }
  }
  return all;
}

/** What must be found nowhere. */
export class Secrets {
  #all = new Map();

  get size() {
    return this.#all.size;
  }

  /** The kinds, with how many there are of each. */
  get kinds() {
    const counts = {};
    for (const what of this.#all.values()) {
      counts[what] = (counts[what] ?? 0) + 1;
    }
    return counts;
  }

  get entries() {
    return [...this.#all].map(([text, what]) => ({ what, bytes: Buffer.from(text, 'latin1') }));
  }

  /** A text, or bytes. Of a bearer secret the random bytes count by themselves, of a JWT the signature. */
  add(what, value) {
    if (value === undefined || value === null) {
      return value;
    }
    const bytes = Buffer.from(value);
    if (bytes.length < 12) {
      throw new Error(`${what}: too short to be looked for`);
    }
    this.#all.set(bytes.toString('latin1'), what);
    if (typeof value === 'string') {
      const bearer = /^pt_[a-z]{2}_[\w-]{22}_([\w-]{43})/.exec(value)?.[1];
      const signature = /^eyJ[\w-]+\.eyJ[\w-]+\.([\w-]{40,})$/.exec(value)?.[1];
      const inner = bearer ?? signature;
      if (inner !== undefined) {
        this.#all.set(Buffer.from(inner, 'base64url').toString('latin1'), `${what}, its bytes`);
      }
    }
    return value;
  }
}

/** Many needles at once: by their first three bytes. */
export class Scanner {
  #begins = new Uint8Array(1 << 24);
  #needles = new Map();
  files = 0;
  bytes = 0;

  constructor(secrets) {
    for (const { what, bytes } of secrets.entries) {
      for (const [form, needle] of Object.entries(forms(bytes))) {
        const key = needle.readUIntLE(0, 3);
        this.#begins[key] = 1;
        const same = this.#needles.get(key) ?? [];
        same.push({ what, form, needle });
        this.#needles.set(key, same);
      }
    }
  }

  /** `{what, form, at}` of each find. */
  scan(buffer) {
    const found = [];
    const begins = this.#begins;
    this.bytes += buffer.length;
    for (let at = 0, last = buffer.length - 2; at < last; at += 1) {
      const key = buffer[at] | (buffer[at + 1] << 8) | (buffer[at + 2] << 16);
      if (begins[key] === 1) {
        for (const { what, form, needle } of this.#needles.get(key)) {
          if (buffer.length - at >= needle.length && needle.compare(buffer, at, at + needle.length) === 0) {
            found.push({ what, form, at });
          }
        }
      }
    }
    return found;
  }

  /** Scans a file, or everything in a folder but what `leaveOut` names. Gives lines to be read. */
  scanPath(place, leaveOut = () => false) {
    const lines = [];
    for (const file of filesIn(place)) {
      if (leaveOut(file)) {
        continue;
      }
      let content;
      try {
        content = readFileSync(file);
      } catch (error) {
        // A file of a server that is running may go away.
        if (error.code === 'ENOENT') {
          continue;
        }
        throw error;
      }
      this.files += 1;
      lines.push(...this.scan(content).map(({ what, form, at }) => `${file}: ${what} (${form}) at byte ${at}`));
    }
    return lines;
  }
}

/** Every file at or below `place`. */
export function filesIn(place) {
  let entries;
  try {
    entries = readdirSync(place, { withFileTypes: true });
  } catch (error) {
    return error.code === 'ENOTDIR' ? [place] : [];
  }
  return entries.flatMap((entry) => {
    const name = path.join(place, entry.name);
    return entry.isDirectory() ? filesIn(name) : entry.isFile() ? [name] : [];
  });
}

/** What looks like one of our bearer secrets, or like a token. */
export const suspicious = /pt_[a-z]{2}_[A-Za-z0-9_-]{22,}|eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\./g;
