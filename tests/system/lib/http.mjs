// HTTP as a program speaks it: node's own client over kept connections, cookies by hand, redirects seen
// one by one. An answer that arrived whole is what the crash test calls acknowledged.

import http from 'node:http';

/** Cookies of one browser at one origin. */
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

  has(prefix) {
    return [...this.#cookies.keys()].some((name) => name.startsWith(prefix));
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

/** The form with this id: where it goes and its hidden fields. */
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

/** Requests to the server on `port`, at most `sockets` at a time. `origin`: the public one, if it is another. */
export class Http {
  constructor(port, sockets, origin = `http://localhost:${port}`) {
    this.port = port;
    this.origin = origin;
    // Before the server ends an idle connection, after 5 s: a request that crosses its end would go unanswered.
    this.agent = new http.Agent({ keepAlive: true, maxSockets: sockets, timeout: 3_000 });
  }

  /** Gives `{status, headers, body}` once the answer is there to its last byte, else rejects. */
  send(method, target, { headers = {}, form, jar, timeout = 20_000 } = {}) {
    const url = new URL(target, this.origin);
    const body = form === undefined ? undefined : new URLSearchParams(form).toString();
    const all = { host: new URL(this.origin).host, ...headers };
    if (jar?.header) {
      all.cookie = jar.header;
    }
    if (body !== undefined) {
      all['content-type'] = 'application/x-www-form-urlencoded';
      all['content-length'] = Buffer.byteLength(body);
    }
    return new Promise((resolve, reject) => {
      const request = http.request(
        // The address, so that no look-up of localhost is in the way.
        { host: '127.0.0.1', port: this.port, method, path: url.pathname + url.search, headers: all, agent: this.agent },
        (response) => {
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            if (!response.complete) {
              reject(new Error('the answer was cut off'));
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
