// The example requests of the documents that the JSON APIs follow (seeds 000, 001, 003 and 004), each as it is printed
// there. `replace` lists what is changed before curl runs it: the host, the token, addresses and passwords. Then come the
// answers that the same documents promise: the status, and every member with its type.

import { jwt, nullable, oneOf, optional, time, uuid } from './shape.mjs';

/** An error of seed 003: `code` and `message` are required. */
export const refusal = (code) => ({ code: oneOf(code), message: 'string', details: optional((value) => (typeof value === 'object' ? [] : ['details is no object'])), notices: optional(['string']) });

/** The account of seeds 000 and 001. */
const account = {
  id: /^acct_[0-9a-f]{32}$/,
  email: 'string',
  name: 'string',
  given_name: nullable('string'),
  family_name: nullable('string'),
  provider: oneOf('Credentials'),
  users: [
    {
      id: /^user_[0-9a-f]{32}$/,
      org_id: /^org_[0-9a-f]{32}$/,
      account_id: /^acct_[0-9a-f]{32}$/,
      name: 'string',
      email: 'string',
      state: oneOf('Active'),
      roles: ['string'],
      created_at: time,
    },
  ],
  roles: ['string'],
};

/** The organization of a session in seed 004. */
const summary = { id: uuid, slug: 'string', name: 'string', role: oneOf('owner', 'admin', 'developer', 'analyst', 'viewer') };

/** The session of seed 004. */
const session = {
  token: jwt,
  refresh_token: jwt,
  user: { id: uuid, name: 'string', email: 'string', role: oneOf('admin', 'read_only'), email_verified_at: nullable(time), created_at: time, updated_at: time },
  current_organization: summary,
  organizations: [summary],
};

const workspaceLogin = `curl -X POST "https://{BASE_URL}/api/v1/auth/login" \\
  -H "Authorization: Bearer {API_TOKEN}" \\
  -H "Content-Type: application/json" \\
  -d '{
    "email": "{username}",
    "password": "{password}"
  }'`;

const workspaceLogout = `curl -X POST "https://{BASE_URL}/api/v1/auth/logout" \\
  -H "Authorization: Bearer {API_TOKEN}"`;

const workspaceRegister = `curl -X POST "https://{BASE_URL}/api/v1/auth/register" \\
  -H "Authorization: Bearer {API_TOKEN}" \\
  -H "Content-Type: application/json" \\
  -d '{
    "email": "{username}",
    "password": "{password}",
    "roles": ["AppAdmin"]
  }'`;

const tenantLogin = `curl --request POST \\
--url https://example.com/v1/auth/login \\
--header 'Content-Type: application/json' \\
--data '{ "email": "hello@example.com", "password": "example", "tenant_slug": "example" }'`;

const organizationLogin = `curl -X POST http://localhost:8080/api/v1/login \\
-H "Content-Type: application/json" \\
-d '{
"username": "[email protected] ",
"password": "mypassword123"
}'`;

/** What a program of seeds 000 and 001 fills in. `others`: changes that come first. */
const filled = (line, { origin, token }, { email, password }, others = {}) => {
  const all = { 'https://{BASE_URL}': origin, '{API_TOKEN}': token, '{username}': email, '{password}': password };
  const left = Object.keys(others).reduce((text, from) => text.replaceAll(from, ''), line);
  return { ...others, ...Object.fromEntries(Object.entries(all).filter(([from]) => left.includes(from))) };
};

/**
 * `replace({origin, token, people})`: the changes. `answer`: the shape of the body. `alike`: members with the values of the
 * document. `headers`: headers of the answer.
 */
export const seedCases = [
  {
    seed: '000',
    what: 'log in with credentials',
    curl: workspaceLogin,
    replace: (world) => filled(workspaceLogin, world, world.people.sasha),
    status: 200,
    answer: account,
    alike: ({ people }) => ({ email: people.sasha.email, name: 'Sasha Patel', roles: ['AppAdmin'] }),
    headers: { 'set-cookie': /portico-session-[0-9a-f]{12}=[^;]+; .*HttpOnly/ },
  },
  { seed: '000', what: 'log out', curl: workspaceLogout, replace: (world) => filled(workspaceLogout, world, world.people.sasha), status: 200, answer: oneOf('ok') },
  {
    seed: '000',
    what: 'a missing API token',
    curl: workspaceLogin,
    replace: (world) => filled(workspaceLogin, world, world.people.sasha, { '-H "Authorization: Bearer {API_TOKEN}"': '' }),
    status: 401,
    answer: refusal('invalid_token'),
    headers: { 'www-authenticate': /^Bearer/ },
  },
  {
    seed: '000',
    what: 'an invalid API token',
    curl: workspaceLogout,
    replace: (world) => filled(workspaceLogout, world, world.people.sasha, { '{API_TOKEN}': 'pt_at_made-up' }),
    status: 401,
    answer: refusal('invalid_token'),
    headers: { 'www-authenticate': /^Bearer/ },
  },
  {
    seed: '000',
    what: 'an API token that signs no one in',
    curl: workspaceLogin,
    replace: (world) => filled(workspaceLogin, world, world.people.sasha, { '{API_TOKEN}': world.weakToken }),
    status: 403,
    answer: refusal('forbidden'),
  },
  {
    seed: '000',
    what: 'too many login attempts',
    curl: workspaceLogin,
    replace: (world) => filled(workspaceLogin, world, { email: 'guessed@example.com', password: 'guessed' }),
    // The first ones are answered with 401.
    until: 429,
    status: 429,
    answer: refusal('too_many_attempts'),
    headers: { 'retry-after': /^[1-9]\d*$/ },
  },
  {
    seed: '001',
    what: 'register',
    curl: workspaceRegister,
    replace: (world) => filled(workspaceRegister, world, world.people.registered),
    status: 200,
    answer: account,
    alike: ({ people }) => ({ email: people.registered.email, roles: ['AppAdmin'] }),
  },
  { seed: '001', what: 'register again', curl: workspaceRegister, replace: (world) => filled(workspaceRegister, world, world.people.registered), status: 409, answer: refusal('account_exists') },
  {
    seed: '001',
    what: 'an API token that registers no one',
    curl: workspaceRegister,
    replace: (world) => filled(workspaceRegister, world, { email: 'other@example.com', password: world.people.registered.password }, { '{API_TOKEN}': world.weakToken }),
    status: 403,
    answer: refusal('forbidden'),
  },
  {
    seed: '001',
    what: 'log in with the registered credentials',
    curl: workspaceLogin,
    replace: (world) => filled(workspaceLogin, world, world.people.registered),
    status: 200,
    answer: account,
    alike: ({ people }) => ({ email: people.registered.email, roles: ['AppAdmin'] }),
    headers: { 'set-cookie': /portico-session-[0-9a-f]{12}=[^;]+; .*HttpOnly/ },
  },
  { seed: '001', what: 'log out', curl: workspaceLogout, replace: (world) => filled(workspaceLogout, world, world.people.registered), status: 200, answer: oneOf('ok') },
  {
    seed: '003',
    what: 'authenticate with password',
    curl: tenantLogin,
    replace: ({ origin, people }) => ({ 'https://example.com': origin, '"password": "example"': `"password": "${people.hello.password}"` }),
    status: 200,
    answer: { token: jwt, expires_at: time },
  },
  {
    seed: '003',
    what: 'malformed request body',
    curl: tenantLogin,
    replace: ({ origin }) => ({ 'https://example.com': origin, '"example" }': '"example"' }),
    status: 400,
    answer: refusal('invalid_request'),
  },
  {
    seed: '003',
    what: 'a required member is missing',
    curl: tenantLogin,
    replace: ({ origin }) => ({ 'https://example.com': origin, '"password": "example", ': '' }),
    status: 400,
    answer: refusal('invalid_request'),
  },
  { seed: '003', what: 'invalid email or password', curl: tenantLogin, replace: ({ origin }) => ({ 'https://example.com': origin }), status: 401, answer: refusal('invalid_credentials') },
  {
    seed: '003',
    what: 'email not verified',
    curl: tenantLogin,
    replace: ({ origin, people }) => ({ 'https://example.com': origin, 'hello@example.com': people.late.email, '"password": "example"': `"password": "${people.late.password}"` }),
    status: 403,
    answer: refusal('email_not_verified'),
  },
  {
    seed: '004',
    what: 'login',
    curl: organizationLogin,
    replace: ({ origin, people }) => ({ 'http://localhost:8080': origin, '[email protected]': people.onur.email, mypassword123: people.onur.password }),
    status: 200,
    answer: session,
    alike: ({ people }) => ({ user: { email: people.onur.email, name: 'Onur Kacmaz', role: 'admin' }, current_organization: { slug: 'acme-corp', name: 'Acme Corp', role: 'owner' } }),
  },
  {
    seed: '004',
    what: 'a request body that is not valid',
    curl: organizationLogin,
    replace: ({ origin, people }) => ({ 'http://localhost:8080': origin, '[email protected]': people.onur.email, '"mypassword123"': '' }),
    status: 400,
    answer: refusal('invalid_request'),
  },
  {
    seed: '004',
    what: 'a required field is missing',
    curl: organizationLogin,
    replace: ({ origin, people }) => ({ 'http://localhost:8080': origin, '"username": "[email protected] ",': '', mypassword123: people.onur.password }),
    status: 400,
    answer: refusal('invalid_request'),
  },
  {
    seed: '004',
    what: 'invalid credentials',
    curl: organizationLogin,
    replace: ({ origin, people }) => ({ 'http://localhost:8080': origin, '[email protected]': people.onur.email }),
    status: 401,
    answer: refusal('invalid_credentials'),
  },
  {
    seed: '004',
    what: 'account not found, where the tenant reveals it',
    curl: organizationLogin,
    replace: ({ origin }) => ({ 'http://localhost:8080': origin, '[email protected]': 'no-one@acme-corp.com' }),
    settings: ['default', 'reveal_unknown_account=true', 'reveal_unknown_account=false'],
    status: 404,
    answer: refusal('account_not_found'),
  },
  {
    seed: '004',
    what: 'account not found, where it does not',
    curl: organizationLogin,
    replace: ({ origin }) => ({ 'http://localhost:8080': origin, '[email protected]': 'no-one@acme-corp.com' }),
    status: 401,
    answer: refusal('invalid_credentials'),
  },
];
