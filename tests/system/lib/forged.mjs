// Requests that a page of another origin makes a browser send (cross-site request forgery), in Chromium and by hand.

import { GLOBEX } from './dashboard.mjs';
import { request, writes } from './dashboard_writes.mjs';
import { Visitor } from './browser.mjs';
import { sleep } from './portico.mjs';

/**
 * Runs in the page: sends each write in every way that needs no consent of the server, and with one that asks for it.
 * `targets`: `[{url, method, json}]`.
 */
async function sendAll(targets) {
  const lanes = async (items, work) => {
    const rest = [...items];
    await Promise.all(Array.from({ length: 5 }, async () => {
      for (let item = rest.shift(); item !== undefined; item = rest.shift()) {
        await work(item);
      }
    }));
  };
  const form = (target, url, json, enctype) => {
    const element = document.createElement('form');
    Object.assign(element, { method: 'post', action: url, enctype, target });
    // As plain text, name and value of a field are a JSON document.
    const text = JSON.stringify({ ...json, forged: '' });
    const cut = text.length - 2;
    const fields = enctype === 'text/plain' ? [[text.slice(0, cut), text.slice(cut)]] : Object.entries(json ?? { a: 'b' });
    for (const [name, value] of fields) {
      const field = document.createElement('input');
      Object.assign(field, { type: 'hidden', name, value });
      element.append(field);
    }
    document.body.append(element);
    element.submit();
    element.remove();
  };
  const framed = (url, json, enctype) =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.name = `frame-${Math.random()}`;
      const done = () => {
        clearTimeout(timer);
        frame.remove();
        resolve();
      };
      const timer = setTimeout(done, 5_000);
      document.body.append(frame);
      frame.addEventListener('load', done);
      form(frame.name, url, json, enctype);
    });
  const picture = (url) =>
    new Promise((resolve) => {
      const image = new Image();
      image.onload = image.onerror = resolve;
      image.src = url;
    });
  const enctypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
  await lanes(targets.flatMap((target) => enctypes.map((enctype) => ({ ...target, enctype }))), ({ url, json, enctype }) => framed(url, json, enctype));
  const read = [];
  const note = async (url, sent) => {
    const answer = await sent.catch(() => undefined);
    if (answer !== undefined && answer.type !== 'opaque' && answer.type !== 'error') {
      read.push(url);
    }
  };
  await lanes(targets, async ({ url, method, json }) => {
    const body = json === undefined ? undefined : JSON.stringify(json);
    const blind = { method: 'POST', mode: 'no-cors', credentials: 'include' };
    await note(url, fetch(url, blind));
    await note(url, fetch(url, { ...blind, body: new Blob([body ?? '{}']) }));
    await note(url, fetch(url, { ...blind, body: body ?? '{}', headers: { 'content-type': 'text/plain; charset=application/json' } }));
    await note(url, fetch(url, { ...blind, body: new URLSearchParams(json ?? { a: 'b' }) }));
    navigator.sendBeacon(url, new Blob([body ?? '{}']));
    await note(url, fetch(url, { method, credentials: 'include', body, headers: body === undefined ? {} : { 'content-type': 'application/json' } }));
    await note(url, fetch(url, { method, credentials: 'include', body: body === undefined ? undefined : new Blob([body]) }));
    await picture(url);
  });
  return read;
}

/** How many ways of `sendAll` are a POST that no preflight precedes: forms, `no-cors`, and a beacon. */
export const SIMPLE_WAYS = 8;

/** A page of another origin in a browser with the session of the victim. */
export class Forger {
  /** The requests to the provider, also those whose answers the page does not see: `{method, url, status, cookie}`. */
  #sent = new Map();

  static async open(browser, dashboard, cookies, origin) {
    const self = new Forger();
    self.dashboard = dashboard;
    self.visitor = await Visitor.open(browser, { origins: [dashboard.origin, origin] });
    self.page = self.visitor.page;
    await self.visitor.context.addCookies(cookies);
    await self.page.goto(`${origin}/empty`);
    const network = await self.visitor.context.newCDPSession(self.page);
    const note = (id, more) => self.#sent.set(id, { ...self.#sent.get(id), ...more });
    network.on('Network.requestWillBeSent', ({ requestId, request: { method, url } }) => note(requestId, { method, url }));
    network.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => note(requestId, { cookie: /portico-session-/.test(headers.Cookie ?? headers.cookie) }));
    network.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => note(requestId, { status: statusCode }));
    await network.send('Network.enable');
    return self;
  }

  /** Returns the requests that were answered. One that waits for the consent of a preflight is not sent at all. */
  get arrived() {
    const { base } = this.dashboard;
    const all = [...this.#sent.values()].filter(({ url, status }) => url?.startsWith(`${base}/`) && status !== undefined);
    return all.map(({ url, ...more }) => ({ url: url.slice(base.length), ...more }));
  }

  /** Waits until this many requests that could write were answered, for a while. */
  async settle(count) {
    for (const end = performance.now() + 5_000; performance.now() < end && this.writes.length < count; ) {
      await sleep(50);
    }
  }

  get writes() {
    return this.arrived.filter(({ method }) => method !== 'GET' && method !== 'OPTIONS');
  }

  /** Sends these writes in every way, and returns the addresses whose answers a script could read. */
  async send(operations, victim) {
    const targets = operations.map((operation) => {
      const { method, address, json } = request(operation, victim);
      return { url: `${this.dashboard.base}${address}`, method, json };
    });
    const read = await this.page.evaluate(sendAll, targets);
    // A beacon is sent in the background.
    await this.settle(SIMPLE_WAYS * operations.length);
    return read.map((url) => url.slice(this.dashboard.base.length));
  }

  /** Sends the whole page to a write, as a form does. */
  async lead(operation, victim) {
    const { address } = request(operation, victim);
    const there = this.page.waitForEvent('domcontentloaded');
    await this.page.evaluate((url) => {
      const element = document.createElement('form');
      Object.assign(element, { method: 'post', action: url });
      document.body.append(element);
      element.submit();
    }, `${this.dashboard.base}${address}`);
    await there;
    await this.page.goBack().catch(() => {});
  }

  /** Returns the session cookie that the browser has now. */
  async session() {
    return (await this.visitor.sessionCookies())[0]?.value;
  }

  close() {
    return this.visitor.close();
  }
}

/** Requests as browsers send them for a page of another origin, and as pages would like to. `app`: the listed origin. */
export function disguises(app, foreign) {
  const { port } = new URL(app);
  const origin = (value, site) => ({ origin: value, ...(site === undefined ? {} : { 'sec-fetch-site': site, 'sec-fetch-mode': 'cors' }) });
  const headers = {
    'a foreign Origin': origin(foreign),
    'a foreign Origin of the same site': origin(foreign, 'same-site'),
    'a foreign Origin of another site': origin('https://evil.example', 'cross-site'),
    'Origin: null': origin('null'),
    'Origin: null of another site': origin('null', 'cross-site'),
    'an empty Origin': origin(''),
    'no Origin, cross-site': { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    'no Origin, same-site': { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' },
    'no Origin, none': { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' },
    'an Origin that begins like a listed one': origin(`${app}.evil.example`),
    'an Origin with a longer port': origin(`${app}0`),
    'an Origin with a path': origin(`${app}/`),
    'an Origin with another scheme': origin(app.replace('http:', 'https:')),
    'an Origin with another name of the host': origin(`http://127.0.0.1:${port}`),
    'an Origin that another tenant lists': origin(GLOBEX, 'same-site'),
    'two Origins': origin(`${app}, ${foreign}`),
    'two Origins in another order': origin(`${foreign} ${app}`),
  };
  return Object.entries(headers).map(([what, sent]) => ({ what, headers: sent }));
}

/** Bodies that a form could send, from the listed origin. */
export const bodies = [
  { what: 'a form', type: 'application/x-www-form-urlencoded' },
  { what: 'a form with parts', type: 'multipart/form-data; boundary=x' },
  { what: 'plain text', type: 'text/plain' },
  { what: 'a type that names JSON', type: 'text/plain; application/json' },
  { what: 'no type', type: '' },
  { what: 'another JSON', type: 'application/csp-report' },
];

/** Returns the operations in the order of the table. */
export const inOrder = (operations) => Object.keys(writes).filter((operation) => operations.includes(operation));
