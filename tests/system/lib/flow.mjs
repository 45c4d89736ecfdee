// A browser without script and its client, implemented by hand: sign-in, code, tokens. For tests that examine each
// response. Third-party libraries are tested elsewhere.

import { createHash, randomBytes } from 'node:crypto';

import { Jar, parseForm } from './http.mjs';

/** An unexpected response. `at` names the step. */
export class Unexpected extends Error {
  constructor(at, answer) {
    super(`${at}: ${answer.status} ${(answer.headers.location ?? answer.body).replace(/\s+/g, ' ').slice(0, 300)}`);
    this.answer = answer;
  }
}

export const parseJson = (answer) => {
  try {
    return JSON.parse(answer.body);
  } catch {
    return undefined;
  }
};

export class Flow {
  /** One client of one tenant. `client`: `{id, secret}`; without a secret it is public. */
  constructor(slug, client, redirectUri, scope = 'openid') {
    Object.assign(this, { base: `/t/${slug}`, client, redirectUri, scope });
    this.verifier = randomBytes(32).toString('base64url');
    this.challenge = createHash('sha256').update(this.verifier).digest('base64url');
    /** How many consent pages were shown and allowed. */
    this.consents = 0;
    /** Called with every value that this flow saw, and its kind. */
    this.seen = () => {};
  }

  authorizeUrl(extra = {}) {
    const query = new URLSearchParams({
      client_id: this.client.id,
      response_type: 'code',
      redirect_uri: this.redirectUri,
      scope: this.scope,
      state: randomBytes(8).toString('hex'),
      nonce: randomBytes(8).toString('hex'),
      code_challenge: this.challenge,
      code_challenge_method: 'S256',
      ...extra,
    });
    return `${this.base}/oauth2/authorize?${query}`;
  }

  /** Returns the code in a redirect to the client, or undefined. */
  codeIn(answer) {
    const { location } = answer.headers;
    if (answer.status !== 303 || !location?.startsWith(`${this.redirectUri}?`)) {
      return undefined;
    }
    const code = new URL(location).searchParams.get('code') ?? undefined;
    this.seen('code', code);
    return code;
  }

  /** Goes from the application to the sign-in form: `{jar, target, fields}`. */
  async openLogin(http, jar = new Jar(), extra = {}) {
    const first = await http.send('GET', this.authorizeUrl(extra), { jar });
    if (first.status !== 303 || !first.headers.location?.includes('/login?')) {
      throw new Unexpected('authorize without a session', first);
    }
    const page = await http.send('GET', first.headers.location, { jar });
    const form = parseForm(page.body, 'login-form');
    if (page.status !== 200 || form === undefined) {
      throw new Unexpected('the sign-in page', page);
    }
    for (const [name, value] of Object.entries(form.fields)) {
      this.seen(`form field ${name}`, value);
    }
    return { jar, page: first.headers.location, target: new URL(form.action ?? '', new URL(first.headers.location, http.origin)), fields: form.fields };
  }

  postLogin(http, { jar, target, fields }, email, password) {
    return http.send('POST', target, { jar, headers: { origin: http.origin }, form: { ...fields, email, password } });
  }

  /** Signs in and allows consent. Returns the jar and the first code. */
  async signIn(http, email, password, extra = {}) {
    const open = await this.openLogin(http, new Jar(), extra);
    const { jar } = open;
    let answer = await this.postLogin(http, open, email, password);
    if (answer.status !== 303 || !jar.has('portico-session-')) {
      throw new Unexpected('signing in', answer);
    }
    for (let hop = 0; hop < 6; hop += 1) {
      const code = this.codeIn(answer);
      if (code !== undefined) {
        return { jar, code };
      }
      if (answer.status !== 303 || answer.headers.location.startsWith(this.redirectUri)) {
        break;
      }
      answer = await this.#next(http, jar, answer.headers.location);
    }
    throw new Unexpected('after signing in', answer);
  }

  async #next(http, jar, location) {
    const answer = await http.send('GET', location, { jar });
    const form = answer.status === 200 ? parseForm(answer.body, 'consent-form') : undefined;
    if (form === undefined) {
      return answer;
    }
    this.consents += 1;
    for (const [name, value] of Object.entries(form.fields)) {
      this.seen(`form field ${name}`, value);
    }
    const target = new URL(form.action ?? '', new URL(location, http.origin));
    return http.send('POST', target, { jar, headers: { origin: http.origin }, form: { ...form.fields, decision: 'allow' } });
  }

  /** Returns a code with an existing session. */
  async authorize(http, jar, extra = {}) {
    const answer = await http.send('GET', this.authorizeUrl(extra), { jar });
    const code = this.codeIn(answer);
    if (code === undefined) {
      throw new Unexpected('authorize with a session', answer);
    }
    return code;
  }

  /** Sends a POST of the client, authenticated by its secret or identified by its id. */
  post(http, path, form, options = {}) {
    const { id, secret } = this.client;
    const headers = { ...options.headers };
    const all = { ...form };
    if (secret === undefined) {
      all.client_id = id;
    } else {
      headers.authorization = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
    }
    return http.send('POST', `${this.base}${path}`, { ...options, headers, form: all });
  }

  redeem(http, code, options) {
    const form = { grant_type: 'authorization_code', code, redirect_uri: this.redirectUri, code_verifier: this.verifier };
    return this.post(http, '/oauth2/token', form, options);
  }

  refresh(http, token, options) {
    return this.post(http, '/oauth2/token', { grant_type: 'refresh_token', refresh_token: token }, options);
  }

  userinfo(http, token, options = {}) {
    return http.send('GET', `${this.base}/oauth2/userinfo`, { ...options, headers: { authorization: `Bearer ${token}` } });
  }

  /** Redeems a code and returns the token set. */
  async tokens(http, code) {
    const answer = await this.redeem(http, code);
    const set = parseJson(answer);
    if (answer.status !== 200 || set?.access_token === undefined) {
      throw new Unexpected('redeeming a fresh code', answer);
    }
    return set;
  }
}
