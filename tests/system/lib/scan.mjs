// Searches files for secrets in every encoding: plain, base64 and base64url at any alignment, and hexadecimal in either
// case.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Returns the part of the encoded text that is certain, for `bytes` that begin `shift` bytes after a multiple of three.
 */
const base64At = (bytes, shift, encoding) => {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString(encoding);
  const whole = Math.floor(((shift + bytes.length) * 8) / 6);
  return text.slice([0, 2, 3][shift], whole);
};

/** Returns `{form: bytes}` of a value to search for. */
export function forms(bytes) {
  const all = { plain: bytes, hex: Buffer.from(bytes.toString('hex')), HEX: Buffer.from(bytes.toString('hex').toUpperCase()) };
  for (const encoding of ['base64', 'base64url']) {
    for (const shift of [0, 1, 2]) {
      all[`${encoding} at ${shift}`] = Buffer.from(base64At(bytes, shift, encoding));
    }
  }
  return all;
}

/** The secrets that no file may contain. */
export class Secrets {
  #all = new Map();

  get size() {
    return this.#all.size;
  }

  /** Returns the kinds, with the number of each. */
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

  /** Adds a text or bytes. Of a bearer secret the random bytes are added too, of a JWT the signature. */
  add(what, value) {
    if (value === undefined || value === null) {
      return value;
    }
    const bytes = Buffer.from(value);
    if (bytes.length < 12) {
      throw new Error(`${what}: too short to search for`);
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

/** Searches for many needles at once, by their first three bytes. */
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

  /** Returns `{what, form, at}` of each match. */
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

  /** Scans a file, or all files in a folder except for those in `leaveOut`. Returns readable lines. */
  scanPath(root, leaveOut = () => false) {
    const lines = [];
    for (const file of filesIn(root)) {
      if (leaveOut(file)) {
        continue;
      }
      let content;
      try {
        content = readFileSync(file);
      } catch (error) {
        // A running server may delete a file.
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

/** Returns every file at or below `root`. */
export function filesIn(root) {
  let entries;
  try {
    entries = readdirSync(root, { withFileTypes: true });
  } catch (error) {
    return error.code === 'ENOTDIR' ? [root] : [];
  }
  return entries.flatMap((entry) => {
    const name = path.join(root, entry.name);
    return entry.isDirectory() ? filesIn(name) : entry.isFile() ? [name] : [];
  });
}

/** Matches bearer secrets of Portico, and tokens. */
export const suspicious = /pt_[a-z]{2}_[A-Za-z0-9_-]{22,}|eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\./g;
