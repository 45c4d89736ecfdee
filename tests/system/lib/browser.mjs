// A user's browser: Debian's Chromium, driven by playwright-core. A visitor also records what the server sent: status
// and headers of each page, each redirect, and all errors that the browser reported.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { installed, load } from './packages.mjs';

/** One browser process. Its own background traffic is off, since only loopback is reachable. */
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

/** Returns `{ directive: [source, …] }` of a Content-Security-Policy value. */
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
  /** Documents of the main frame, including redirects: `{url, method, status, headers, size}`. */
  documents = [];
  /** Errors that the browser or the network reported. */
  complaints = [];
  stylesheets = new Map();
  #nonces = new Map();
  #checked = 0;
  #arriving = [];

  /**
   * `origins`: the only ones that a page may load from or lead to; the first is the provider's. `locale`: the browser's
   * language. Further options go to the browser.
   */
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
      // A navigation that another one replaces is reported as failed, but is not an error.
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

  /** Runs a step that leads to another page, waits for that page and returns its name, as `where` does. */
  async go(action) {
    const there = this.page.waitForEvent('domcontentloaded');
    there.catch(() => {});
    await action();
    await there;
    await this.page.waitForLoadState('load');
    // With script, the form post page submits itself.
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

  /**
   * Returns the name of the page, from its stable ids: login, select account, consent, form post, error, set-up, set-up
   * done, account and its pages, logout, client, or a description of an unknown page.
   */
  async where() {
    const marks = [
      ['#outcome', 'client'],
      ['#login-form', 'login'],
      ['#select-account-form', 'select account'],
      ['#select-organization-form', 'select organization'],
      ['#form-post', 'form post'],
      ['#consent-allow', 'consent'],
      ['#error-title', 'error'],
      ['#setup-form', 'set-up'],
      ['#register-form', 'register'],
      ['#accept-terms-form', 'terms'],
      ['#keep-account-form', 'keep account'],
      ['#data-form', 'data'],
      ['#delete-form', 'delete'],
      ['#addresses-form', 'addresses'],
      ['#undo-form', 'undo'],
      ['#organizations-form', 'organizations'],
      ['#organization-form', 'organization'],
      ['#members', 'organization members'],
      ['#member-form', 'organization member'],
      ['#invite-form', 'organization invitations'],
      ['#role-name', 'organization role'],
      ['#base', 'organization roles'],
      ['#member-invitation-form', 'member invitation'],
      ['#invitation-for', 'member invitation'],
      ['#invitation-form', 'invitation'],
      ['#undo-done', 'undo done'],
      ['#use-password', 'mailed'],
      ['#mail-code', 'mail code'],
      ['#code', 'verify'],
      ['#verify-form', 'verify link'],
      ['#set-password', 'verify done'],
      ['#forgot-password-form', 'forgot password'],
      ['#forgot-done', 'forgot password done'],
      ['#reset-password-form', 'reset password'],
      ['#not-me-form', 'not me'],
      ['#profile-form', 'profile'],
      ['#password-form', 'password'],
      ['#sessions-form', 'sessions'],
      ['#applications-form', 'applications'],
      ['#tokens-form', 'tokens'],
      ['#token-form', 'tokens'],
      ['#no-tokens', 'tokens'],
      ['#not-me', 'activity'],
      ['#sign-out', 'account'],
      ['#objects', 'docs of an API'],
      ['#docs-title', 'docs'],
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
    if (pathname.endsWith('/reset-password') && (await this.page.locator('#sign-in').count()) > 0) {
      return 'reset password done';
    }
    if (pathname.endsWith('/account/delete') && (await this.page.locator('#sign-in').count()) > 0) {
      return 'delete done';
    }
    if (pathname.endsWith('/not-me') && (await this.page.locator('form #submit').count()) === 0) {
      return 'not me done';
    }
    if (pathname.endsWith('/logout')) {
      return (await this.page.locator('form #submit').count()) > 0 ? 'logout' : 'signed out';
    }
    return `unknown page ${this.page.url()}: ${(await this.text()).slice(0, 200)}`;
  }

  async text() {
    return (await this.page.locator('body').innerText().catch(() => '')).replace(/\s+/g, ' ').trim();
  }

  /** Returns what the relying party's page shows: `{outcome, …}`. */
  async result() {
    const outcome = await this.page.locator('#outcome').innerText();
    return { outcome, ...JSON.parse(await this.page.locator('#result').innerText()) };
  }

  /** Returns the provider's response that delivered the current page. */
  lastDocument() {
    return this.documents.findLast(({ url, status }) => url.startsWith(this.provider) && (status < 300 || status >= 400));
  }

  async sessionCookies() {
    const all = await this.context.cookies(this.provider);
    return all.filter(({ name }) => /portico-session-/.test(name));
  }

  /** Checks the headers of every provider page since the last call. */
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
      // A response to the client that is a page and not a redirect is the form post page.
      const { pathname } = new URL(url);
      const carries = status === 200 && (/\/oauth2\/authorize(\/resume)?$/.test(pathname) || (method === 'POST' && pathname.endsWith('/consent')));
      check.equal(headers['referrer-policy'], carries ? 'strict-origin' : 'same-origin', `${at}: referrer-policy`);
      check.match(headers['cache-control'], /(^|[ ,])no-store($|[ ,])/, `${at}: cache-control`);
      this.#checkPolicy(check, at, url, headers['content-security-policy']);
    }
  }

  #checkPolicy(check, at, url, value) {
    check.ok(value !== undefined, `${at}: a Content-Security-Policy exists`);
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
    // On pages of a flow, a browser would apply form-action to the redirect that follows, and block it.
    const ownPages = /\/account(\/|$)/.test(new URL(url).pathname);
    check.equal(policy['form-action'] !== undefined, ownPages, `${at}: form-action exists under /account only`);
  }

  /** Asserts that the browser reported no error. An expected error page is not one. */
  checkComplaints(check, label) {
    const refusals = new Set(this.documents.filter(({ status }) => status >= 400).map(({ url }) => url));
    const real = this.complaints.filter(
      (complaint) =>
        typeof complaint === 'string' ||
        // The application's own pages are not tested.
        !(complaint.url && !complaint.url.startsWith(this.provider)) &&
          !(complaint.text.startsWith('Failed to load resource') && refusals.has(complaint.url)),
    );
    this.complaints = [];
    check.equal(real, [], `${label}: no console error, no policy violation, no failed or foreign request`);
  }

  /** Takes a screenshot. The caret stays visible: hiding it would add an inline style to the page. */
  async picture(folder, name) {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, `${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.png`);
    writeFileSync(file, await this.page.screenshot({ fullPage: true, caret: 'initial', timeout: 10_000 }));
    return file;
  }

  /** After a failed check: logs the page's URL and text and takes a screenshot. */
  async showFailure(section) {
    const folder = process.env.PORTICO_TEST_SHOTS || path.join(installed('PORTICO_TEST_SYSTEM_CACHE'), 'failures');
    const pictured = await this.picture(folder, `failed ${section}`).catch((error) => `no screenshot: ${error.message}`);
    console.log(`     the browser is at ${this.page.url()}; screenshot: ${pictured}`);
    console.log(`     the page says: ${(await this.text()).slice(0, 500)}`);
  }

  async close() {
    await this.context.close();
  }
}
