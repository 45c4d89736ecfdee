// A person with a browser: Debian's Chromium, driven by playwright-core. Beside clicking, a visitor takes
// down everything the server sent: each page's status and headers, each redirect, and whatever the
// browser complained about.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { installed, load } from './packages.mjs';

/** One browser process. Its own background traffic is off: nothing but loopback is there to be reached. */
export async function launch() {
  const { chromium } = await load('playwright-core');
  return chromium.launch({
    executablePath: installed('PORTICO_TEST_SYSTEM_CHROMIUM'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** `{ directive: [source, …] }` of a Content-Security-Policy value. */
export function parsePolicy(value) {
  const directives = {};
  for (const part of (value ?? '').split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name) {
      directives[name.toLowerCase()] = sources;
    }
  }
  return directives;
}

export class Visitor {
  /** Documents of the main frame, redirects among them: `{url, method, status, headers, size}`. */
  documents = [];
  /** What the browser or the network reported as wrong. */
  complaints = [];
  stylesheets = new Map();
  #nonces = new Map();
  #checked = 0;
  #arriving = [];

  /** `origins`: the only ones that a page may load from or lead to. The first is the provider's. `locale`: what the browser asks for. More goes to the browser. */
  static async open(browser, { javaScript = true, origins, locale = 'en-GB', ...more }) {
    const self = new Visitor();
    self.origins = origins;
    self.provider = origins[0];
    self.javaScript = javaScript;
    self.context = await browser.newContext({ javaScriptEnabled: javaScript, viewport: { width: 1280, height: 800 }, locale, ...more });
    self.context.setDefaultTimeout(15_000);
    self.page = await self.context.newPage();
    self.page.on('response', (response) => self.#arriving.push(self.#note(response)));
    self.page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && !origins.includes(origin)) {
        self.complaints.push(`a request to ${origin}, which is neither the provider nor the application`);
      }
    });
    self.page.on('requestfailed', (request) => {
      // A navigation that another one overtakes is reported as failed, and is no fault.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
        self.complaints.push(`${request.method()} ${request.url()} failed: ${request.failure()?.errorText}`);
      }
    });
    self.page.on('pageerror', (error) => self.complaints.push(`script error: ${error.message}`));
    self.page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        self.complaints.push({ text: message.text(), url: message.location().url });
      }
    });
    return self;
  }

  async #note(response) {
    const request = response.request();
    const url = response.url();
    if (request.isNavigationRequest() && request.frame() === this.page.mainFrame()) {
      const document = { url, method: request.method(), status: response.status(), headers: {}, cookies: [], size: 0 };
      this.documents.push(document);
      for (const { name, value } of await response.headersArray()) {
        if (name.toLowerCase() === 'set-cookie') {
          document.cookies.push(value);
        } else {
          document.headers[name.toLowerCase()] = value;
        }
      }
      if (document.status < 300 || document.status >= 400) {
        document.size = (await response.body().catch(() => Buffer.alloc(0))).length;
      }
    } else if (response.status() >= 400) {
      this.complaints.push(`${request.method()} ${url} answered ${response.status()}`);
    } else if (request.resourceType() === 'stylesheet') {
      const size = (await response.body().catch(() => Buffer.alloc(0))).length;
      this.stylesheets.set(url, { size, headers: await response.allHeaders() });
    }
  }

  async settle() {
    while (this.#arriving.length > 0) {
      await Promise.all(this.#arriving.splice(0));
    }
  }

  /** Does what leads to another page and waits until that one is there. Gives its name, as `where` does. */
  async go(action) {
    const there = this.page.waitForEvent('domcontentloaded');
    there.catch(() => {});
    await action();
    await there;
    await this.page.waitForLoadState('load');
    // The page that carries an answer goes on by itself, where there is script.
    const carries = () => this.page.locator('#form-post').count().catch(() => 1);
    if (this.javaScript && (await carries()) > 0) {
      await this.page.waitForSelector('#outcome');
      await this.page.waitForLoadState('load');
    }
    await this.settle();
    return this.where();
  }

  async visit(url) {
    return this.go(() => this.page.goto(url));
  }

  async click(selector) {
    return this.go(() => this.page.click(selector));
  }

  async signIn(email, password) {
    await this.page.fill('#email', email);
    await this.page.fill('#password', password);
    return this.click('#submit');
  }

  /** The page by its stable ids: login, select account, consent, form post, error, set-up, set-up done, account and its pages, logout, client or a word about the rest. */
  async where() {
    const marks = [
      ['#outcome', 'client'],
      ['#login-form', 'login'],
      ['#select-account-form', 'select account'],
      ['#form-post', 'form post'],
      ['#consent-allow', 'consent'],
      ['#error-title', 'error'],
      ['#setup-form', 'set-up'],
      ['#profile-form', 'profile'],
      ['#password-form', 'password'],
      ['#sessions-form', 'sessions'],
      ['#applications-form', 'applications'],
      ['#sign-out', 'account'],
    ];
    for (const [selector, name] of marks) {
      if ((await this.page.locator(selector).count()) > 0) {
        return name;
      }
    }
    const { pathname } = new URL(this.page.url());
    if (pathname.includes('/setup/') && (await this.page.locator('#sign-in').count()) > 0) {
      return 'set-up done';
    }
    if (pathname.endsWith('/logout')) {
      return (await this.page.locator('form #submit').count()) > 0 ? 'logout' : 'signed out';
    }
    return `unknown page ${this.page.url()}: ${(await this.text()).slice(0, 200)}`;
  }

  async text() {
    return (await this.page.locator('body').innerText().catch(() => '')).replace(/\s+/g, ' ').trim();
  }

  /** What the relying party's page says: `{outcome, …}`. */
  async result() {
    const outcome = await this.page.locator('#outcome').innerText();
    return { outcome, ...JSON.parse(await this.page.locator('#result').innerText()) };
  }

  /** The answer of the provider that the page now shown came with. */
  lastDocument() {
    return this.documents.findLast(({ url, status }) => url.startsWith(this.provider) && (status < 300 || status >= 400));
  }

  async sessionCookies() {
    const all = await this.context.cookies(this.provider);
    return all.filter(({ name }) => /portico-session-/.test(name));
  }

  /** Checks the headers of every page of the provider seen since the last call. */
  async checkPages(check, label) {
    await this.settle();
    const fresh = this.documents.slice(this.#checked);
    this.#checked = this.documents.length;
    for (const { url, method, status, headers } of fresh) {
      if (!url.startsWith(this.provider)) {
        continue;
      }
      const at = `${label}: ${method} ${new URL(url).pathname} (${status})`;
      if (status >= 300 && status < 400) {
        check.equal(status, 303, `${at}: a redirect is 303 only`);
        continue;
      }
      check.match(headers['content-type'], /^text\/html; ?charset=utf-8$/i, `${at}: content-type`);
      check.equal(headers['x-content-type-options'], 'nosniff', `${at}: x-content-type-options`);
      // What would be a redirect to the client, and is a page, is the form that carries the answer there.
      const { pathname } = new URL(url);
      const carries = status === 200 && (/\/oauth2\/authorize(\/resume)?$/.test(pathname) || (method === 'POST' && pathname.endsWith('/consent')));
      check.equal(headers['referrer-policy'], carries ? 'strict-origin' : 'same-origin', `${at}: referrer-policy`);
      check.match(headers['cache-control'], /(^|[ ,])no-store($|[ ,])/, `${at}: cache-control`);
      this.#checkPolicy(check, at, url, headers['content-security-policy']);
    }
  }

  #checkPolicy(check, at, url, value) {
    check.ok(value !== undefined, `${at}: has a Content-Security-Policy`);
    const policy = parsePolicy(value);
    check.ok(!/unsafe-|data:|\*|https?:/.test(value ?? ''), `${at}: the policy has nothing unsafe and no foreign source`, value);
    check.equal(policy['default-src'], ["'none'"], `${at}: default-src`);
    check.equal(policy['base-uri'], ["'none'"], `${at}: base-uri`);
    check.equal(policy['frame-ancestors'], ["'none'"], `${at}: frame-ancestors`);
    check.equal(policy['style-src'], ["'self'"], `${at}: style-src`);
    check.equal(policy['img-src'], ["'self'"], `${at}: img-src`);
    const scripts = policy['script-src'];
    if (scripts !== undefined) {
      const nonce = scripts.length === 1 ? /^'nonce-([A-Za-z0-9+/_-]{16,}={0,2})'$/.exec(scripts[0])?.[1] : undefined;
      check.ok(nonce !== undefined || scripts.join(' ') === "'none'", `${at}: script-src is one nonce or none`, scripts);
      if (nonce !== undefined) {
        check.ok(!this.#nonces.has(nonce), `${at}: the script nonce is new`, `also at ${this.#nonces.get(nonce)}`);
        this.#nonces.set(nonce, at);
      }
    }
    // On pages of a flow a browser applies form-action to the redirect that follows, and would stop it.
    const ownPages = /\/account(\/|$)/.test(new URL(url).pathname);
    check.equal(policy['form-action'] !== undefined, ownPages, `${at}: form-action is there under /account only`);
  }

  /** The browser had nothing to complain about. A page that is itself a refusal is no complaint. */
  checkComplaints(check, label) {
    const refusals = new Set(this.documents.filter(({ status }) => status >= 400).map(({ url }) => url));
    const real = this.complaints.filter(
      (complaint) =>
        typeof complaint === 'string' ||
        // The application's own pages are not what is tested.
        !(complaint.url && !complaint.url.startsWith(this.provider)) &&
          !(complaint.text.startsWith('Failed to load resource') && refusals.has(complaint.url)),
    );
    this.complaints = [];
    check.equal(real, [], `${label}: no console error, no policy violation, no failed or foreign request`);
  }

  /** A picture into a folder. The caret stays: hiding it would put an inline style into the page. */
  async picture(folder, name) {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, `${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.png`);
    writeFileSync(file, await this.page.screenshot({ fullPage: true, caret: 'initial', timeout: 10_000 }));
    return file;
  }

  /** After a failed check: where the browser stands, in words for the log and as a picture. */
  async showFailure(section) {
    const folder = process.env.PORTICO_TEST_SHOTS || path.join(installed('PORTICO_TEST_SYSTEM_CACHE'), 'failures');
    const pictured = await this.picture(folder, `failed ${section}`).catch((error) => `no picture: ${error.message}`);
    console.log(`     the browser is at ${this.page.url()}; picture: ${pictured}`);
    console.log(`     the page says: ${(await this.text()).slice(0, 500)}`);
  }

  async close() {
    await this.context.close();
  }
}
