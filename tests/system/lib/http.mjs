// HTTP of a program: node's client over persistent connections, with cookies and redirects handled explicitly. For the
// crash test, a response that arrived completely is an acknowledgement.

import http from 'node:http';
import https from 'node:https';

/** The cookies of one browser at one origin. */
export class Jar {
  #cookies = new Map();

  take(lines = []) {
    for (const line of lines) {
      const [pair, ...attributes] = line.split(';').map((part) => part.trim());
      const at = pair.indexOf('=');
      const gone = attributes.some((text) => /^max-age=(0|-\d+)$/i.test(text) || /^expires=.*1970/i.test(text));
      if (gone) {
        this.#cookies.delete(pair.slice(0, at));
      } else {
        this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
      }
    }
  }

  clone() {
    const other = new Jar();
    other.#cookies = new Map(this.#cookies);
    return other;
  }

  get values() {
    return [...this.#cookies];
  }

  /** Returns whether a cookie has this prefix, after `__Host-`, which cookies have at an origin with https. */
  has(prefix) {
    return [...this.#cookies.keys()].some((name) => name.replace(/^__Host-/, '').startsWith(prefix));
  }

  get header() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (text) =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, digits) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name]);

const attribute = (tag, name) => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return found === null ? undefined : unescape(found[1] ?? found[2] ?? found[3]);
};

/** Returns the form with this id: its action and its hidden fields. */
export function parseForm(html, id) {
  for (const [, tag, inside] of html.matchAll(/(<form\b[^>]*>)([\s\S]*?)<\/form>/gi)) {
    if (attribute(tag, 'id') === id) {
      const fields = {};
      for (const [input] of inside.matchAll(/<input\b[^>]*>/gi)) {
        if (attribute(input, 'type')?.toLowerCase() === 'hidden') {
          fields[attribute(input, 'name')] = attribute(input, 'value') ?? '';
        }
      }
      return { action: attribute(tag, 'action'), fields };
    }
  }
  return undefined;
}

/**
 * Sends requests to the server on `port`, at most `sockets` at a time. `origin`: the public one, if it differs. `ca`: the
 * certificate of the issuer of a server with https. `from`: the client's address on loopback.
 */
export class Http {
  constructor(port, sockets, origin = `http://localhost:${port}`, { ca, from = '127.0.0.1' } = {}) {
    this.port = port;
    this.origin = origin;
    this.protocol = ca === undefined ? http : https;
    this.tls = ca === undefined ? {} : { ca, servername: new URL(origin).hostname };
    // Both ends have addresses of one family.
    this.ends = { host: from.includes(':') ? '::1' : '127.0.0.1', localAddress: from };
    // Shorter than the server's idle timeout of 5 s: a request sent while the server closes the connection gets no
    // response.
    this.agent = new this.protocol.Agent({ keepAlive: true, maxSockets: sockets, timeout: 3_000 });
  }

  /** Resolves to `{status, headers, body}` once the response is complete, and rejects otherwise. */
  send(method, target, { headers = {}, form, body: raw, jar, timeout = 20_000 } = {}) {
    const url = new URL(target, this.origin);
    const body = form === undefined ? raw : new URLSearchParams(form).toString();
    const all = { host: new URL(this.origin).host, ...headers };
    if (jar?.header) {
      all.cookie = jar.header;
    }
    if (body !== undefined) {
      all['content-type'] ??= 'application/x-www-form-urlencoded';
      if (all['transfer-encoding'] === undefined) {
        all['content-length'] = Buffer.byteLength(body);
      }
    }
    return new Promise((resolve, reject) => {
      const request = this.protocol.request(
        // The IP address avoids a look-up of localhost.
        { ...this.ends, ...this.tls, port: this.port, method, path: url.pathname + url.search, headers: all, agent: this.agent },
        (response) => {
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            if (!response.complete) {
              reject(new Error('the response was cut off'));
              return;
            }
            jar?.take(response.headers['set-cookie']);
            resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() });
          });
        },
      );
      request.setTimeout(timeout, () => request.destroy(new Error(`no answer within ${timeout / 1000} s`)));
      request.on('error', reject);
      request.end(body);
    });
  }

  close() {
    this.agent.destroy();
  }
}
