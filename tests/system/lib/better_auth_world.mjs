// A user with a browser without pages, who uses a dashboard with one version of the client of Better Auth.

import { Program } from './better_auth.mjs';
import { newLink, newLinkLike } from './mails.mjs';

/** The links in mails that lead to a page of the dashboard. */
export const resetLinks = /http:\/\/\S+\/auth\/reset-password\/[\w-]+\?callbackURL=[\w%.~-]+/g;

export class World {
  constructor(check, dashboard, client, name) {
    Object.assign(this, { check, dashboard, client });
    this.email = `${name}@example.com`;
    this.name = 'Sasha Patel';
    this.password = 'dashboard-correct-horse-first';
    this.program = this.open();
  }

  /** Opens another browser. */
  open() {
    return new Program(this.client.createAuthClient, this.dashboard.base, this.dashboard.app);
  }

  get auth() {
    return this.program.auth;
  }

  page(name) {
    return `${this.dashboard.app}/app/${name}`;
  }

  /** Returns the data of a call that has to succeed. */
  async data(answer, what) {
    const { data, error } = await answer;
    this.check.must(error, null, what);
    return data;
  }

  /** Asserts that a call is refused in this way, and returns the refusal. */
  async refused(answer, status, code, what) {
    const { data, error } = await answer;
    this.check.equal([data, error?.status, error?.code, typeof error?.message], [null, status, code, 'string'], what);
    return error;
  }

  async done(answer, what) {
    this.check.equal(await this.data(answer, what), { status: true }, what);
  }

  signIn(program = this.program, more = {}) {
    return program.auth.signIn.email({ email: this.email, password: this.password, ...more });
  }

  async signedIn(program, what) {
    const { data, error } = await program.auth.getSession();
    this.check.equal([error, data?.user?.email], [null, this.email], what);
    return data;
  }

  async signedOut(program, what) {
    const { data, error } = await program.auth.getSession();
    this.check.equal([error, data], [null, null], what);
  }

  /** Opens a second browser that is signed in. */
  async second() {
    const other = this.open();
    await this.data(this.signIn(other), 'a sign-in with a second browser');
    return other;
  }

  async verificationToken(email, before = []) {
    const link = await newLink(this.dashboard.portico, email, 'verify-email', before);
    return new URL(link).searchParams.get('token');
  }

  async resetLink(before) {
    return newLinkLike(this.dashboard.portico, this.email, resetLinks, before);
  }

  checkUser(user, what) {
    const { check } = this;
    check.equal([user?.email, user?.name, user?.image, user?.twoFactorEnabled], [this.email, this.name, null, false], `${what}: the user`);
    check.equal([user?.createdAt instanceof Date, user?.updatedAt instanceof Date], [true, true], `${what}: the times of the user`);
  }

  checkSession(session, what) {
    const { check } = this;
    for (const name of ['createdAt', 'updatedAt', 'expiresAt']) {
      check.ok(session?.[name] instanceof Date, `${what}: ${name} is a date`, session?.[name]);
    }
    check.ok(session?.expiresAt > new Date(), `${what}: it ends later`);
    check.equal([session?.token, typeof session?.id], [session?.id, 'string'], `${what}: the token is the id, which is no secret`);
    check.ok(!this.program.session?.includes(session?.token), `${what}: and no part of the cookie`);
    check.equal([typeof session?.ipAddress, typeof session?.userAgent], ['string', 'string'], `${what}: where it is used`);
  }
}
