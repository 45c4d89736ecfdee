// What the steps with programs of other projects have in common: a server with the tenant acme and one user, a browser,
// and in each section a new visitor and programs that end with the section.

import path from 'node:path';

import { launch, Visitor } from './browser.mjs';
import { Checks } from './check.mjs';
import { freePort, Portico, workDir } from './portico.mjs';
import { Program } from './programs.mjs';

export class Stage {
  check = new Checks();
  user = { email: 'ada@example.com', name: 'Ada Lovelace', password: 'programs-correct-horse-battery' };
  #programs = [];

  /** Runs `steps` with a stage of this name and prints the result. */
  static async run(name, steps) {
    const self = new Stage();
    const { check, user } = self;
    self.portico = new Portico(path.join(workDir(name), name), await freePort());
    self.dir = self.portico.dir;
    try {
      await self.portico.start();
      self.issuer = (await self.portico.createTenant('acme', 'Acme')).issuer;
      self.sub = (await self.portico.createAccount('acme', user.email, user.name, user.password)).sub;
      self.browser = await launch();
      await steps(self);
    } catch (error) {
      await check.section('the start', () => Promise.reject(error));
    }
    await check.section('the end', async () => {
      await self.browser?.close();
      check.equal(await self.portico.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
    });
    check.finish();
  }

  createClient(name, redirectUri, ...flags) {
    return this.portico.createClient('acme', name, redirectUri, ...flags);
  }

  async section(title, steps) {
    const { check } = this;
    const started = this.#programs.length;
    const failed = check.failed;
    await check.section(title, async () => {
      try {
        await steps(check);
        await this.visitor.checkPages(check, title);
        this.visitor.checkComplaints(check, title);
      } catch (error) {
        await this.visitor?.showFailure(title).catch(() => {});
        throw error;
      } finally {
        await this.visitor?.close();
        this.visitor = undefined;
        const programs = this.#programs.slice(started);
        await Promise.all(programs.map((program) => program.stop()));
        if (check.failed > failed) {
          programs.forEach(({ log }) => console.log(`-- a program's log:\n${log}`));
        }
      }
    });
  }

  /** Starts a program that ends with the section. */
  async start(command, arguments_, options) {
    const program = await Program.start(this.dir, command, arguments_, options);
    this.#programs.push(program);
    return program;
  }

  /** Opens a browser without cookies that may visit the provider and these origins. */
  async open(...origins) {
    this.visitor = await Visitor.open(this.browser, { origins: [this.portico.origin, ...origins] });
    return this.visitor;
  }

  /** Signs in at the provider, where the visitor arrived, and allows the first request of a client. */
  async signIn() {
    const { check, visitor, user } = this;
    check.must(await visitor.where(), 'login', 'the application sends the browser to the sign-in page');
    check.must(await visitor.signIn(user.email, user.password), 'consent', 'the right password');
    await visitor.click('#consent-allow');
  }

  /** Returns the parameters of the last authorization request. */
  authorizationRequest() {
    const asked = this.visitor.documents.findLast(({ url }) => new URL(url).pathname.endsWith('/oauth2/authorize'));
    return new URL(asked.url).searchParams;
  }

  /** Reads the JSON document that the browser shows. */
  async json() {
    const text = await this.visitor.text();
    try {
      return JSON.parse(text);
    } catch {
      throw new Error(`the application does not show JSON: ${text.slice(0, 500)}`);
    }
  }

  /** Checks the claims that an application read from an ID token of this user. */
  checkClaims(claims, clientId) {
    const { check, user } = this;
    check.equal(claims?.sub, this.sub, 'sub');
    check.equal([claims?.aud].flat(), [clientId], 'aud');
    check.equal(claims?.email, user.email, 'email');
    check.equal(claims?.email_verified, true, 'email_verified');
    check.equal(claims?.name, user.name, 'name');
  }

  /** Sends GET requests at once from a script of the application's page: `[{status, body}]`. */
  fetchAtOnce(url, count) {
    return this.visitor.page.evaluate(
      ([target, number]) =>
        Promise.all(
          Array.from({ length: number }, async () => {
            const response = await fetch(target, { redirect: 'manual' });
            return { status: response.status, body: await response.text() };
          }),
        ),
      [url, count],
    );
  }

  /** Sends five requests at once, twice, to an address that refreshes and answers with the tokens; all succeed. */
  async refreshAtOnce(url) {
    const { check } = this;
    const seen = new Set();
    for (const round of ['first', 'second']) {
      const answers = await this.fetchAtOnce(url, 5);
      check.equal(answers.map(({ status }) => status), Array(5).fill(200), `${round} refresh: five requests at once`);
      const tokens = answers.filter(({ status }) => status === 200).map(({ body }) => JSON.parse(body));
      tokens.forEach((token) => check.ok(!seen.has(token.access_token), `${round} refresh: new access tokens`));
      tokens.forEach((token) => seen.add(token.access_token));
    }
  }
}
