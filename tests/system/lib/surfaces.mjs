// A server with what the JSON APIs need: a tenant with accounts, an organization and API tokens, made by the command line.

import path from 'node:path';

import { Http, Jar, parseForm } from './http.mjs';
import { linksTo, newLink } from './mails.mjs';
import { freePort, Portico } from './portico.mjs';
import { Postgres } from './postgres.mjs';

/** The tenant that seed 003 names. */
export const TENANT = 'example';

/** The addresses and names of the seeds. */
export const people = {
  // Seed 003.
  hello: { email: 'hello@example.com', name: 'Hello Example', password: 'surfaces-correct-horse-hello' },
  // Seeds 000 and 001.
  sasha: { email: 'sasha@auroralabs.com', name: 'Sasha Patel', password: 'surfaces-correct-horse-sasha' },
  // Seed 004.
  onur: { email: 'onur@acme-corp.com', name: 'Onur Kacmaz', password: 'surfaces-correct-horse-onur' },
  /** Has not verified the address. */
  late: { email: 'late@example.com', name: 'Late Example', password: 'surfaces-correct-horse-late' },
  /** Has no account at first. */
  registered: { email: 'registered@auroralabs.com', password: 'surfaces-correct-horse-registered' },
};

/** Hashes that cost little, since these tests sign in often. */
const cheap = { PORTICO_HASHER__MEMORY: '7168', PORTICO_HASHER__ITERATIONS: '1' };

export class Surfaces {
  /** `engine`: sqlite or postgres. `environment`: further settings of the deployment. */
  static async start(dir, engine, environment = {}) {
    const self = new Surfaces();
    self.dir = path.join(dir, engine);
    if (engine === 'postgres') {
      self.postgres = await Postgres.start(path.join(dir, 'database'));
      environment = { ...environment, PORTICO_DATABASE__URL: self.postgres.url };
    }
    self.portico = new Portico(self.dir, await freePort(), { ...cheap, ...environment });
    await self.portico.start();
    self.origin = self.portico.origin;
    await self.#populate();
    return self;
  }

  async #populate() {
    const { portico } = this;
    const { hello, sasha, onur, late } = people;
    const { id } = await portico.createTenant(TENANT, 'Example');
    this.tenant = id;
    const settings = ['registration=open', 'cors_origins=http://localhost:3000', 'quota.mails_per_day=unlimited', 'quota.requests_per_minute=unlimited'];
    await portico.command(['tenant', 'set', TENANT, ...settings]);
    await portico.createAccount(TENANT, hello.email, hello.name, hello.password);
    await portico.createAccount(TENANT, sasha.email, sasha.name, sasha.password);
    // Seed 004 names no tenant. The domain of its address selects one.
    await portico.command(['tenant', 'domain', 'add', 'default', 'acme-corp.com']);
    await portico.command(['tenant', 'domain', 'verify', 'default', 'acme-corp.com']);
    await portico.command(['tenant', 'set', 'default', 'discoverable=true']);
    await portico.createAccount('default', onur.email, onur.name, onur.password);
    await this.unverified(late);
    const create = (tenant, name, owner) => portico.command(['organization', 'create', '--tenant', tenant, '--name', name, '--owner', owner]);
    this.aurora = await create(TENANT, 'Aurora Labs', hello.email);
    this.acme = await create('default', 'Acme Corp', onur.email);
    await portico.command(['organization', 'member', 'add', '--tenant', TENANT, this.aurora.slug, sasha.email, '--role', 'AppAdmin']);
    // As in the seeds, it registers administrators of one organization and signs them in.
    this.token = await this.apiToken('--organization', this.aurora.slug, '--role', 'AppAdmin', '--scope', 'accounts.create,accounts.sign_in');
  }

  /** Makes an account that has not verified its address. */
  async unverified({ email, name, password }) {
    await this.portico.command(['account', 'create', '--tenant', TENANT, '--email', email, '--name', name, '--password-stdin'], password);
  }

  /** Makes an organization that every user may join, and returns its id. */
  async openOrganization(name, owner) {
    const { slug, id } = await this.portico.command(['organization', 'create', '--tenant', TENANT, '--name', name, '--owner', owner]);
    await this.portico.command(['organization', 'set', '--tenant', TENANT, slug, 'join=open']);
    return id;
  }

  /** Makes an API token of a service account and returns its secret. */
  async apiToken(...rights) {
    const args = ['token', 'create', '--tenant', TENANT, '--service', 'onboarding', '--name', 'Onboarding', ...rights];
    return (await this.portico.command(args)).token;
  }

  /** Sends a request: `{status, headers, body}`, the body as JSON if it is JSON. */
  async call(method, target, { json, text, bearer, headers = {}, cookie } = {}) {
    const all = { ...headers };
    if (bearer !== undefined) {
      all.authorization = `Bearer ${bearer}`;
    }
    if (cookie !== undefined) {
      all.cookie = cookie;
    }
    if (json !== undefined || text !== undefined) {
      all['content-type'] ??= 'application/json';
    }
    const response = await fetch(new URL(target, this.origin), { method, headers: all, body: text ?? (json && JSON.stringify(json)), redirect: 'manual' });
    const answer = await response.text();
    const isJson = response.headers.get('content-type') === 'application/json';
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(answer) : answer };
  }

  /** Signs in on the page and returns the cookies of the browser. */
  async browser({ email, password }) {
    const http = new Http(this.portico.port, 2);
    const jar = new Jar();
    const address = `/t/${TENANT}/login`;
    const page = await http.send('GET', address, { jar });
    const form = parseForm(page.body, 'login-form');
    const target = new URL(form.action ?? '', new URL(address, http.origin));
    const answer = await http.send('POST', target, { jar, headers: { origin: http.origin }, form: { ...form.fields, email, password } });
    http.close();
    if (answer.status !== 303 || !jar.has('portico-session-')) {
      throw new Error(`the sign-in page answered ${answer.status}`);
    }
    return jar.header;
  }

  /** Waits for a mail and returns the token of its link to a page. `before`: tokens that are not meant. */
  async mailed(email, page, before = []) {
    const tokenOf = (link) => new URL(link).searchParams.get('token');
    const known = before.length === 0 ? [] : linksTo(this.portico, email, page).filter((link) => before.includes(tokenOf(link)));
    return tokenOf(await newLink(this.portico, email, page, known));
  }

  async stop() {
    const end = await this.portico.stop();
    await this.postgres?.stop();
    return end;
  }
}
