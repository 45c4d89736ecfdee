// A server with the dashboard account API, and the pages of dashboards at other origins.

import { createServer } from 'node:http';
import path from 'node:path';

import { Http } from './http.mjs';
import { freePort, Portico } from './portico.mjs';
import { Postgres } from './postgres.mjs';

export const TENANT = 'acme';

/** The origin of the dashboard of another tenant. */
export const GLOBEX = 'http://localhost:4999';

/** Hashes that cost little, since these tests sign in often. */
const cheap = { PORTICO_HASHER__MEMORY: '7168', PORTICO_HASHER__ITERATIONS: '1' };

/** A small web server: `/app/VERSION/…` are the pages of a dashboard with a client, all others are empty. */
export class PageServer {
  #scripts;
  #base;

  /** Starts it on a free port of loopback. `clients`: as `betterAuth` returns them. */
  static async start(clients) {
    const self = new PageServer();
    self.#scripts = new Map(clients.map(({ version, script }) => [version, script]));
    self.port = await freePort();
    self.origin = `http://localhost:${self.port}`;
    self.server = createServer((request, response) => self.#answer(new URL(request.url, self.origin), response));
    await new Promise((resolve) => self.server.listen(self.port, '127.0.0.1', resolve));
    return self;
  }

  /** Names the tenant that its dashboard is for. */
  leadTo(base) {
    this.#base = base;
  }

  #answer({ pathname }, response) {
    const [, kind, version] = pathname.split('/');
    const script = this.#scripts.get(version);
    if (kind === 'script' && script !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    const head = '<!doctype html><html lang="en"><title>Dashboard</title><link rel="icon" href="data:,"><h1 id="outcome">dashboard</h1>';
    const client =
      `<script src="/script/${version}"></script><script>` +
      `window.auth = BetterAuth.createAuthClient({ baseURL: ${JSON.stringify(`${this.#base}/auth`)} });` +
      'window.auth.useSession.subscribe((value) => { window.session = value; });</script>';
    response.end(`${head}${kind === 'app' && script !== undefined ? client : ''}</html>`);
  }

  stop() {
    this.server.closeAllConnections();
    this.server.close();
  }
}

export class Dashboard {
  /** `engine`: sqlite or postgres. `app`: the origin of the dashboard, whose pages lie under `/app`. */
  static async start(dir, engine, app) {
    const self = new Dashboard();
    self.app = app;
    const environment = { ...cheap };
    if (engine === 'postgres') {
      self.postgres = await Postgres.start(path.join(dir, 'database'));
      environment.PORTICO_DATABASE__URL = self.postgres.url;
    }
    self.portico = new Portico(path.join(dir, engine), await freePort(), environment);
    await self.portico.start();
    self.origin = self.portico.origin;
    self.base = `${self.origin}/t/${TENANT}`;
    self.http = new Http(self.portico.port, 8);
    await self.portico.createTenant(TENANT, 'Acme Works');
    const settings = ['registration=open', `cors_origins=${app}`, `return_urls=${app}/app`, 'quota.mails_per_day=unlimited', 'quota.requests_per_minute=unlimited'];
    await self.portico.command(['tenant', 'set', TENANT, ...settings]);
    // Other tenants: with a dashboard of its own, and with the same one but other rules.
    await self.portico.createTenant('globex', 'Globex');
    await self.portico.command(['tenant', 'set', 'globex', `cors_origins=${GLOBEX}`, 'sign_in.remember=always']);
    await self.portico.createTenant('slow', 'Slow Works');
    await self.portico.command(['tenant', 'set', 'slow', ...settings, 'unverified_sign_in=limited', 'sign_in.remember=never']);
    return self;
  }

  /**
   * Sends a request that has only these headers, unlike one of a browser. Returns `{status, headers, body}`, the body as
   * JSON if it is JSON. `cookie`: a header. `json`: the body, with its content type. `base`: in place of the tenant's.
   */
  async send(method, address, { cookie, json, headers = {}, body, base = this.base } = {}) {
    const all = { ...headers };
    if (cookie) {
      all.cookie = cookie;
    }
    if (json !== undefined) {
      all['content-type'] = 'application/json';
    }
    const answer = await this.http.send(method, `${base}${address}`, { headers: all, body: json === undefined ? body : JSON.stringify(json) });
    const isJson = answer.body !== '' && answer.headers['content-type']?.startsWith('application/json');
    return { ...answer, body: isJson ? JSON.parse(answer.body) : answer.body };
  }

  /** Signs in as a program that is no browser, and returns its header `cookie`. */
  async signIn(email, password) {
    const { status, headers, body } = await this.send('POST', '/auth/sign-in/email', { json: { email, password } });
    if (status !== 200) {
      throw new Error(`the sign-in of ${email} answered ${status} ${JSON.stringify(body)}`);
    }
    return headers['set-cookie'].map((line) => line.split(';')[0]).join('; ');
  }

  /** Sends a request that has to succeed, and returns its body. */
  async must(method, address, options) {
    const { status, body } = await this.send(method, address, options);
    if (status !== 200) {
      throw new Error(`${method} ${address} answered ${status} ${JSON.stringify(body)}`);
    }
    return body;
  }

  async stop() {
    this.http.close();
    const end = await this.portico.stop();
    await this.postgres?.stop();
    return end;
  }
}
