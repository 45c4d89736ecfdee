// Every write of the dashboard account API with a body that is right, so that a request which gets through has an effect.

import { newLink } from './mails.mjs';
import { TENANT } from './dashboard.mjs';

const PASSWORD = 'writes-correct-horse-victim';
const tokenOf = (link) => new URL(link).searchParams.get('token');

/** A user who is signed in, with workspaces, members, API keys and invitations: whatever writes could change. */
export class Victim {
  static async make(dashboard) {
    const self = new Victim();
    Object.assign(self, { dashboard, email: 'victim@example.com', password: PASSWORD });
    const { portico } = dashboard;
    await portico.createAccount(TENANT, self.email, 'Vic Tim', PASSWORD);
    await portico.createAccount(TENANT, 'colleague@example.com', 'Col League', PASSWORD);
    await portico.createAccount(TENANT, 'attacker@example.com', 'At Tacker', PASSWORD);
    await self.signIn();
    self.other = (await self.read('/auth/list-sessions'))[0].id;
    await self.signIn();
    await self.newWorkspace();
    await self.newKey();
    await self.newInvitations();
    await dashboard.must('POST', '/auth/request-password-reset', { json: { email: self.email } });
    self.reset = tokenOf(await newLink(portico, self.email, 'reset-password'));
    return self;
  }

  async signIn() {
    this.cookie = await this.dashboard.signIn(this.email, this.password);
  }

  read(address) {
    return this.dashboard.must('GET', address, { cookie: this.cookie });
  }

  post(address, json) {
    return this.dashboard.must('POST', address, { cookie: this.cookie, json });
  }

  /** Makes a workspace of the victim with a second member. */
  async newWorkspace() {
    const { workspace } = await this.post('/workspaces', { name: 'Victims' });
    this.id = workspace.id;
    await this.dashboard.portico.command(['organization', 'member', 'add', '--tenant', TENANT, workspace.slug, 'colleague@example.com', '--role', 'developer']);
    const { members } = await this.read(`/workspaces/${this.id}/members`);
    this.memberId = members.find(({ user }) => user.email === 'colleague@example.com').id;
  }

  /** Signs in with the password that the victim has now. */
  async signInWith(password) {
    this.password = password;
    await this.signIn();
  }

  async newKey() {
    this.keyId = (await this.post(`/workspaces/${this.id}/api-keys`, { name: `Key of ${Date.now()}`, roles: ['viewer'] })).apiKey.id;
  }

  /** Invites the victim to another workspace. */
  async newInvitations() {
    const { dashboard, email } = this;
    const cookie = await dashboard.signIn('colleague@example.com', PASSWORD);
    const { workspace } = await dashboard.must('POST', '/workspaces', { cookie, json: { name: `Colleagues of ${Date.now()}` } });
    await dashboard.must('POST', `/workspaces/${workspace.id}/members/invite`, { cookie, json: { email, role: 'viewer' } });
    this.invitation = (await this.read('/workspaces/invitations/pending')).invitations.find((one) => one.workspace.id === workspace.id).id;
  }

  /** Notes and returns what is `seen` now: all that writes could change, `{address: {status, body}}`. */
  async look() {
    this.seen = await this.#state();
    if (this.seen['/auth/session'].status !== 200) {
      // The failure of one request must not hide that of others.
      await this.signIn();
      const ended = this.seen['/auth/session'];
      this.seen = await this.#state();
      return { ...this.seen, '/auth/session': ended };
    }
    return this.seen;
  }

  /** The times that the use of the session moves are left out. */
  async #state() {
    const addresses = ['/auth/me', '/auth/session', '/auth/list-sessions', '/auth/linked-accounts', '/auth/two-factor/status', '/workspaces', '/workspaces/invitations/pending'];
    const own = ['', '/members', '/api-keys'].map((part) => `/workspaces/${this.id}${part}`);
    const found = {};
    for (const address of [...addresses, ...own]) {
      const { status, body } = await this.dashboard.send('GET', address, { cookie: this.cookie });
      found[address] = { status, body: JSON.parse(JSON.stringify(body, (name, value) => (volatile.includes(name) ? undefined : value))) };
    }
    return found;
  }

  /** Returns what the commands show: `{accounts, organizations, events}`. */
  async books() {
    const { portico } = this.dashboard;
    const events = await portico.command(['audit', 'list', '--tenant', TENANT, '--limit', '10000']);
    return {
      accounts: await portico.command(['account', 'list', '--tenant', TENANT]),
      organizations: await portico.command(['organization', 'list', '--tenant', TENANT]),
      events: events.map(({ event, subject }) => [event, subject]),
    };
  }
}

const volatile = ['updatedAt', 'expiresAt', 'lastUsedAt'];

/**
 * By `METHOD path`: `json`, the body; `path`, the values of its parameters; `prepare`, what is needed for it to have an
 * effect again; `status`, the answer to a program, 200 if it is left out. Programs send them in this order.
 */
export const writes = {
  'POST /workspaces': { json: () => ({ name: 'Forged' }) },
  'PATCH /workspaces/{id}': { json: () => ({ name: 'Forged' }) },
  'PATCH /workspaces/{id}/members/{memberId}': { json: () => ({ role: 'admin' }) },
  'POST /workspaces/{id}/members/invite': { json: () => ({ email: `invited-${Date.now()}@example.com`, role: 'viewer' }) },
  'POST /workspaces/{id}/api-keys': { json: () => ({ name: 'Forged', roles: ['viewer'] }) },
  'PUT /workspaces/{id}/api-keys/{keyId}': { json: () => ({ name: 'Forged', roles: ['viewer'] }) },
  'DELETE /workspaces/{id}/api-keys/{keyId}': { prepare: (victim) => victim.newKey() },
  'POST /workspaces/invitations/{token}/accept': { path: ({ invitation }) => ({ token: invitation }) },
  'DELETE /workspaces/invitations/{id}': { path: ({ invitation }) => ({ id: invitation }), prepare: (victim) => victim.newInvitations() },
  'POST /workspaces/{id}/transfer-ownership': { json: ({ memberId }) => ({ memberId }) },
  'DELETE /workspaces/{id}/members/{memberId}': { prepare: (victim) => victim.newWorkspace() },
  'DELETE /workspaces/{id}': {},
  'POST /auth/sign-up/email': { json: () => ({ name: 'Forged', email: `forged-${Date.now()}@example.com`, password: PASSWORD }) },
  'POST /auth/reset-password': { json: ({ reset }) => ({ token: reset, newPassword: `${PASSWORD}-2` }) },
  'POST /auth/change-password': {
    json: ({ password }) => ({ currentPassword: password, newPassword: `${PASSWORD}-3` }),
    prepare: (victim) => victim.signInWith(`${PASSWORD}-2`),
  },
  'POST /auth/resend-verification': { json: ({ email }) => ({ email }) },
  'POST /auth/send-verification-email': { json: ({ email }) => ({ email }) },
  'POST /auth/update-user': { prepare: (victim) => victim.signInWith(`${PASSWORD}-3`), json: () => ({ name: 'For Gery' }) },
  'POST /auth/change-email': { json: () => ({ newEmail: `forged-${Date.now()}@example.com` }) },
  'POST /auth/set-password': { json: () => ({ newPassword: PASSWORD }), status: 409 },
  'POST /auth/unlink-account': { json: () => ({ providerId: 'credential' }), status: 409 },
  'POST /auth/unlink-provider': { json: () => ({ provider: 'credential' }), status: 409 },
  'POST /auth/revoke-session': { json: ({ other }) => ({ token: other }) },
  'POST /auth/revoke-other-sessions': { json: () => ({}) },
  'POST /auth/revoke-sessions': { json: () => ({}) },
  'POST /auth/sign-out': { json: () => ({}), prepare: (victim) => victim.signIn() },
  'POST /auth/logout': { prepare: (victim) => victim.signIn() },
  'POST /auth/forget-password': { json: ({ email }) => ({ email }) },
  'POST /auth/request-password-reset': { json: ({ email }) => ({ email }) },
  'POST /auth/sign-in/email': { json: () => ({ email: 'attacker@example.com', password: PASSWORD }) },
  'POST /auth/delete-user': { json: ({ password }) => ({ password }), prepare: (victim) => victim.signIn() },
};

/** Returns the address and the body of a write at this moment: `{method, address, json}`. */
export function request(operation, victim) {
  const [method, template] = operation.split(' ');
  const { path = () => ({}), json = () => undefined } = writes[operation];
  const values = { ...victim, ...path(victim) };
  const address = template.replaceAll(/\{(\w+)\}/g, (_, name) => {
    if (typeof values[name] !== 'string') {
      throw new Error(`${operation}: there is no value for ${name}`);
    }
    return values[name];
  });
  return { method, address, json: json(victim) };
}

/** Returns the writes that a document of the APIs lists. */
export function listed({ paths }) {
  return Object.entries(paths)
    .filter(([address]) => /^\/(auth|workspaces)(\/|$)/.test(address))
    .flatMap(([address, item]) => Object.keys(item).map((method) => `${method.toUpperCase()} ${address}`))
    .filter((operation) => /^(POST|PUT|PATCH|DELETE) /.test(operation))
    .toSorted();
}
