// Credentials of users and clients of one tenant, each with a check whether it is still valid. Tests run the list
// against a restored server to find those that became valid again.

import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';

import { parseJson, Unexpected } from './flow.mjs';
import { parseForm } from './http.mjs';
import { each } from './portico.mjs';

/** A code expires after 60 s; a code of this age proves nothing. */
const codeLife = 55_000;

const json = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Checks use some credentials up, and a replay revokes its grant: hence this order. */
const order = ['code', 'session', 'access token', 'introspection', 'machine token', 'set-up link', 'pending sign-in', 'assertion', 'newest refresh token', 'refresh token', 'used code'];

export class Credentials {
  list = [];

  constructor({ app, machine, signer }) {
    Object.assign(this, { app, machine, signer });
  }

  /**
   * Adds a credential. `kind` gives its position in the order, `what` its name, `inCopy` whether a plain copy of the
   * backup would accept it: that shows that the check can detect it.
   */
  add(kind, what, inCopy, works) {
    if (!order.includes(kind)) {
      throw new Error(`unknown kind of credential: ${kind}`);
    }
    this.list.push({ kind, what: `${kind}: ${what}`, inCopy, works });
  }

  code(what, inCopy, code, kind = 'code') {
    const made = Date.now();
    this.add(kind, what, inCopy, async (http) => {
      if (Date.now() - made > codeLife) {
        throw new Error(`${what}: not checked within the lifetime of a code`);
      }
      return (await this.app.redeem(http, code)).status === 200;
    });
  }

  session(what, inCopy, jar) {
    this.add('session', what, inCopy, async (http) => (await http.send('GET', `${this.app.base}/account`, { jar: jar.clone() })).status === 200);
  }

  accessToken(what, inCopy, token) {
    this.add('access token', what, inCopy, async (http) => (await this.app.userinfo(http, token)).status === 200);
    this.add('introspection', what, inCopy, (http) => active(http, this.app, token));
  }

  machineToken(what, inCopy, token) {
    this.add('machine token', what, inCopy, (http) => active(http, this.machine, token));
  }

  refreshToken(what, inCopy, token, kind = 'newest refresh token') {
    this.add(kind, what, inCopy, async (http) => (await this.app.refresh(http, token)).status === 200);
  }

  setupLink(what, inCopy, link) {
    this.add('set-up link', what, inCopy, async (http) => (await http.send('GET', new URL(link).pathname)).status === 200);
  }

  begun(what, inCopy, { page, jar }) {
    this.add('pending sign-in', what, inCopy, async (http) => (await http.send('GET', page, { jar: jar.clone() })).status === 200);
  }

  assertion(what, inCopy, assertion) {
    this.add('assertion', what, inCopy, async (http) => (await this.signer.use(http, assertion)).status === 200);
  }

  /** Returns the names of those that a server accepts, and of those that a plain copy would accept. */
  async working(http) {
    const works = [];
    for (const kind of order) {
      await each(this.list.filter((thing) => thing.kind === kind), 4, async (thing) => {
        if (await thing.works(http)) {
          works.push(thing.what);
        }
      });
    }
    return works.sort();
  }

  get inCopy() {
    return this.list.filter(({ inCopy }) => inCopy).map(({ what }) => what).sort();
  }
}

/** Returns whether introspection by the client of a flow reports the token as active. */
export async function active(http, flow, token) {
  const answer = await flow.post(http, '/oauth2/introspect', { token });
  if (answer.status !== 200) {
    throw new Unexpected('introspection', answer);
  }
  return parseJson(answer).active;
}

/** A client that authenticates with `private_key_jwt`. */
export class Signer {
  constructor(base) {
    this.base = base;
    this.pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  }

  get jwks() {
    return JSON.stringify({ keys: [{ ...this.pair.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'ES256', use: 'sig' }] });
  }

  /**
   * Returns an assertion for this client and issuer, valid for five minutes, with a clock that is this many seconds
   * ahead.
   */
  assertion(clientId, issuer, ahead = 0) {
    const now = Math.floor(Date.now() / 1000) + ahead;
    const claims = { iss: clientId, sub: clientId, aud: issuer, jti: randomBytes(16).toString('hex'), iat: now, exp: now + 300 };
    const input = `${json({ alg: 'ES256', kid: 'one' })}.${json(claims)}`;
    const key = createPrivateKey({ key: this.pair.privateKey.export({ format: 'jwk' }), format: 'jwk' });
    return `${input}.${sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  }

  use(http, assertion) {
    return http.send('POST', `${this.base}/oauth2/token`, {
      form: {
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
      },
    });
  }
}

/** Returns whether an RS256 token is signed with a key of this JWK set. */
export function signedBy(token, jwks) {
  const [head, claims, signature] = token.split('.');
  const { alg, kid } = JSON.parse(Buffer.from(head, 'base64url'));
  const jwk = jwks.keys.find((key) => key.kid === kid);
  if (alg !== 'RS256') {
    throw new Error(`not RS256 but ${alg}`);
  }
  return jwk !== undefined && verify('sha256', Buffer.from(`${head}.${claims}`), createPublicKey({ key: jwk, format: 'jwk' }), Buffer.from(signature, 'base64url'));
}

/** Fills in and sends a form of a tenant page and returns the response. `fields` may be a function of the page. */
export async function submit(http, jar, target, id, fields) {
  const page = await http.send('GET', target, { jar });
  const form = parseForm(page.body, id);
  if (page.status !== 200 || form === undefined) {
    throw new Unexpected(`the form ${id}`, page);
  }
  const more = typeof fields === 'function' ? fields(page.body) : fields;
  const to = new URL(form.action ?? '', new URL(target, http.origin));
  return http.send('POST', to, { jar, headers: { origin: http.origin }, form: { ...form.fields, ...more } });
}
