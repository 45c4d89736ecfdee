// npm oidc-provider as a peer for benches/load. All data is in memory. It has an RSA and a P-256 key, JWT access tokens
// for machines and opaque ones for users. The first line on stdout describes the endpoints. The process ends when its
// stdin is closed.
// closed.
//
// GET /prepare?codes=N&refresh=N&access=N creates N of each with the provider's own models, as a finished sign-in
// would. The benchmark then measures the provider's own endpoints only.
import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import { Provider } from 'oidc-provider';

const REDIRECT_URI = 'http://127.0.0.1:9000/cb';
const CODE_CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
const SCOPE = 'openid profile email offline_access';
const API = 'https://api.example.com';
const client = { client_id: 'load', client_secret: 'a'.repeat(43) };

// The provider's default store keeps 1,000 entries; a run needs tens of thousands.
const stored = new Map();
const members = new Map();
class Store {
  constructor(name) { this.name = name; }
  key(id) { return `${this.name}:${id}`; }
  async upsert(id, payload) {
    stored.set(this.key(id), payload);
    if (payload.grantId) {
      const list = members.get(payload.grantId);
      if (list) list.push(this.key(id)); else members.set(payload.grantId, [this.key(id)]);
    }
  }
  async find(id) { return stored.get(this.key(id)); }
  async findByUid() { return undefined; }
  async findByUserCode() { return undefined; }
  async consume(id) { stored.get(this.key(id)).consumed = Math.floor(Date.now() / 1000); }
  async destroy(id) { stored.delete(this.key(id)); }
  async revokeByGrantId(grantId) {
    for (const key of members.get(grantId) ?? []) stored.delete(key);
    members.delete(grantId);
  }
}

const jwk = (type, options, extra) => ({
  ...generateKeyPairSync(type, options).privateKey.export({ format: 'jwk' }), use: 'sig', ...extra,
});
const server = createServer();
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;
const provider = new Provider(origin, {
  adapter: Store,
  clients: [{
    ...client,
    grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
    redirect_uris: [REDIRECT_URI],
  }],
  cookies: { keys: ['only for this run'] },
  jwks: { keys: [jwk('rsa', { modulusLength: 2048 }, { alg: 'RS256' }), jwk('ec', { namedCurve: 'P-256' }, { alg: 'ES256' })] },
  claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
  scopes: ['openid', 'profile', 'email', 'offline_access'],
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    introspection: { enabled: true },
    resourceIndicators: {
      enabled: true,
      // Machines and code exchanges get a JWT for an API, as with Portico.
      defaultResource: () => API,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: '', audience: API, accessTokenFormat: 'jwt', accessTokenTTL: 600, jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
  findAccount: (_, accountId) => ({
    accountId,
    claims: () => ({ sub: accountId, name: 'Ada Lovelace', email: 'ada@example.com', email_verified: true }),
  }),
  issueRefreshToken: () => false,
  rotateRefreshToken: () => true,
});
provider.on('server_error', (_, error) => process.stderr.write(`${error.stack}\n`));

async function prepare(counts) {
  const found = await provider.Client.find(client.client_id);
  const made = { codes: [], refresh: [], access: [] };
  const common = async () => {
    const grant = new provider.Grant({ accountId: 'ada', clientId: client.client_id });
    grant.addOIDCScope(SCOPE);
    grant.addResourceScope(API, '');
    const grantId = await grant.save();
    return {
      accountId: 'ada', client: found, grantId, scope: SCOPE, authTime: Math.floor(Date.now() / 1000), claims: {},
      gty: 'authorization_code', expiresWithSession: false, nonce: 'nonce-0000000000000001',
    };
  };
  for (let n = 0; n < counts.codes; n += 1) {
    const code = new provider.AuthorizationCode({
      ...await common(), redirectUri: REDIRECT_URI, codeChallenge: CODE_CHALLENGE, codeChallengeMethod: 'S256',
      resource: API,
    });
    made.codes.push(await code.save());
  }
  for (let n = 0; n < counts.refresh; n += 1) {
    made.refresh.push(await new provider.RefreshToken({ ...await common(), resource: API }).save());
  }
  for (let n = 0; n < counts.access; n += 1) {
    made.access.push(await new provider.AccessToken(await common()).save());
  }
  return made;
}

const serve = provider.callback();
server.on('request', (request, response) => {
  const url = new URL(request.url, origin);
  if (url.pathname !== '/prepare') return serve(request, response);
  const count = (name) => Number(url.searchParams.get(name) ?? 0);
  return prepare({ codes: count('codes'), refresh: count('refresh'), access: count('access') }).then(
    (made) => response.setHeader('content-type', 'application/json').end(JSON.stringify(made)),
    (error) => { response.statusCode = 500; response.end(String(error.stack)); },
  );
});
process.stdout.write(`${JSON.stringify({
  origin, ...client,
  discovery: '/.well-known/openid-configuration', jwks: '/jwks', token: '/token', introspect: '/token/introspection',
  userinfo: '/me', name: 'npm oidc-provider 9.13.3', runtime: process.version,
})}\n`);
process.stdin.on('end', () => process.exit(0)).resume();
