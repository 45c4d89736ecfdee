// What make.mjs stores of organizations: tenant `umbrella`, with an organization, its members, a role and an invitation, and with
// API tokens of a person and of a service account, and a session of a program.

import { parseJson, Unexpected } from '../system/lib/flow.mjs';

const password = 'correct horse battery umbrella';

/** Makes tenant `umbrella`. */
export async function umbrella(maker) {
  const { portico } = maker;
  const { issuer } = await portico.createTenant('umbrella', 'Umbrella');
  const at = ['--tenant', 'umbrella'];
  await maker.account('umbrella', 'ada', password);
  await maker.account('umbrella', 'bob', password);
  const organization = async (...args) => portico.command(['organization', ...args]);
  const made = await organization('create', ...at, '--name', 'Aurora Labs', '--owner', 'ada@example.com');
  const permissions = ['--permission', 'org.read,members.read,members.invite'];
  const role = await organization('role', 'create', ...at, made.slug, '--name', 'Reviewers', '--base', 'admin', ...permissions);
  await organization('member', 'add', ...at, made.slug, 'bob@example.com', '--role', role.key);
  await organization('invitation', 'create', ...at, made.slug, 'member@example.com');
  const token = ['token', 'create', ...at];
  const own = await portico.command([...token, '--account', 'ada@example.com', '--name', 'Laptop', '--organization', made.slug, '--role', 'owner']);
  const rights = ['--role', 'AppAdmin', '--scope', 'accounts.create'];
  const service = await portico.command([...token, '--service', 'onboarding', '--name', 'Onboarding', ...rights]);
  // An open session of the organization session API.
  const body = JSON.stringify({ username: 'ada@example.com', password });
  const headers = { 'content-type': 'application/json' };
  const login = await maker.http.send('POST', '/t/umbrella/api/v1/login', { headers, body });
  if (login.status !== 200) {
    throw new Unexpected('a sign-in at the organization session API', login);
  }
  return {
    issuer,
    session: { refresh: parseJson(login).refresh_token },
    accounts: { ada: { email: 'ada@example.com', password }, bob: { email: 'bob@example.com', password } },
    organization: { id: made.id, slug: made.slug, role: role.key, invited: 'member@example.com' },
    tokens: { own: own.token ?? own.secret, service: service.token ?? service.secret },
  };
}
