// A relying party according to its library's documentation: npm openid-client, one small HTTP server, one application
// per tenant. It has its own session cookie, stores what it sent, and shows the result on a page, so that the tests
// read what a user would see.

import { randomUUID } from 'node:crypto';
import http from 'node:http';

import { load } from './packages.mjs';

const escape = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

const page = (response, status, outcome, result) => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(
    `<!doctype html><html lang="en"><title>Application</title><link rel="icon" href="data:,">` +
      `<h1 id="outcome">${outcome}</h1><pre id="result">${escape(JSON.stringify(result, null, 2))}</pre></html>`,
  );
};

export class RelyingParty {
  #applications = new Map();
  #pending = new Map();
  /** The last ID token of each application and browser, for signing out. */
  #idTokens = new Map();
  /** The last refresh token of each application and browser. */
  #refreshTokens = new Map();
  /** The last access token of each application and browser, with its user. */
  #accessTokens = new Map();
  /** The paths of all requests, to show that a request did not arrive. */
  visits = [];

  static async start() {
    const self = new RelyingParty();
    self.oidc = await load('openid-client');
    self.jose = await load('jose');
    self.server = http.createServer((request, response) => {
      self.#answer(request, response).catch((error) => page(response, 500, 'failed', self.#describe(error)));
    });
    await new Promise((resolve) => self.server.listen(0, '127.0.0.1', resolve));
    self.origin = `http://127.0.0.1:${self.server.address().port}`;
    return self;
  }

  stop() {
    this.server.closeAllConnections();
    this.server.close();
  }

  redirectUri(name) {
    return `${this.origin}/${name}/callback`;
  }

  /** The post-logout redirect URI. */
  signedOutUri(name) {
    return `${this.origin}/${name}/signed-out`;
  }

  /** Discovery and client credentials. `method`: client_secret_basic or client_secret_post. */
  async add(name, { issuer, clientId, clientSecret, method }) {
    const { discovery, ClientSecretBasic, ClientSecretPost, allowInsecureRequests, enableNonRepudiationChecks } = this.oidc;
    const authentication = method === 'client_secret_basic' ? ClientSecretBasic(clientSecret) : ClientSecretPost(clientSecret);
    const configuration = await discovery(new URL(issuer), clientId, undefined, authentication, {
      // Plain http is allowed for loopback only. The second option makes the library check the signature of the ID
      // token too, which it skips in the code flow.
      execute: [allowInsecureRequests, enableNonRepudiationChecks],
    });
    const metadata = configuration.serverMetadata();
    const keys = this.jose.createRemoteJWKSet(new URL(metadata.jwks_uri));
    this.#applications.set(name, { configuration, metadata, keys, clientId });
    return metadata;
  }

  async #answer(request, response) {
    const url = new URL(request.url, this.origin);
    this.visits.push(url.pathname);
    const [, name, action] = url.pathname.split('/');
    const application = this.#applications.get(name);
    if (application === undefined) {
      response.writeHead(404).end();
      return;
    }
    const cookie = /(?:^|; )application=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
    if (action === 'start') {
      await this.#begin(name, application, url.searchParams, cookie ?? randomUUID(), response);
    } else if (action === 'callback') {
      await this.#callback(name, application, url, request, response);
    } else if (action === 'logout') {
      this.#logout(name, application, url.searchParams, cookie, response);
    } else if (action === 'refresh') {
      await this.#refresh(`${name} ${cookie}`, application, response);
    } else if (action === 'userinfo') {
      await this.#readAgain(`${name} ${cookie}`, application, response);
    } else if (action === 'signed-out') {
      page(response, 200, 'back from signing out', { query: Object.fromEntries(url.searchParams), referer: request.headers.referer ?? null });
    } else {
      response.writeHead(404).end();
    }
  }

  async #begin(name, { configuration }, extra, session, response) {
    const { randomPKCECodeVerifier, calculatePKCECodeChallenge, randomState, randomNonce, buildAuthorizationUrl } = this.oidc;
    const sent = { verifier: randomPKCECodeVerifier(), state: randomState(), nonce: randomNonce(), maxAge: extra.get('max_age') };
    this.#pending.set(`${name} ${sent.state}`, { ...sent, session });
    const to = buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri(name),
      scope: 'openid profile email',
      code_challenge: await calculatePKCECodeChallenge(sent.verifier),
      code_challenge_method: 'S256',
      state: sent.state,
      nonce: sent.nonce,
      ...Object.fromEntries(extra),
    });
    response.writeHead(302, { location: to.href, 'set-cookie': `application=${session}; Path=/; HttpOnly; SameSite=Lax` });
    response.end();
  }

  /** The response in the query, or in a form: a cross-site POST, so without our cookie. */
  async #callback(name, application, url, request, response) {
    const { method, headers } = request;
    let answer = url;
    let fields = url.searchParams;
    if (method === 'POST') {
      const chunks = [];
      for await (const chunk of request) {
        chunks.push(chunk);
      }
      const body = Buffer.concat(chunks).toString();
      answer = new Request(url, { method, headers: { 'content-type': headers['content-type'] }, body });
      fields = new URLSearchParams(body);
    }
    const pending = `${name} ${fields.get('state')}`;
    const { session, ...sent } = this.#pending.get(pending) ?? {};
    this.#pending.delete(pending);
    const cookie = /(?:^|; )application=([^;]+)/.exec(headers.cookie ?? '')?.[1];
    const known = session !== undefined && (method === 'POST' || cookie === session);
    const seen = { method, origin: headers.origin ?? null, query: Object.fromEntries(fields), sent: known ? sent : undefined, referer: headers.referer ?? null };
    await this.#finish(application, answer, { seen, keep: (tokens) => this.#keep(`${name} ${session}`, tokens) }, response);
  }

  #keep(whose, tokens) {
    this.#idTokens.set(whose, tokens.id_token);
    if (tokens.refresh_token !== undefined) {
      this.#refreshTokens.set(whose, tokens.refresh_token);
    }
    this.#accessTokens.set(whose, { token: tokens.access_token, sub: tokens.claims()?.sub ?? this.#accessTokens.get(whose)?.sub });
  }

  /** Verifies an access token as a resource server would, and returns its claims. */
  async #verify({ metadata, keys }, token) {
    const access = await this.jose.jwtVerify(token, keys, {
      issuer: metadata.issuer,
      audience: metadata.issuer,
      typ: 'at+jwt',
      algorithms: ['ES256'],
      requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat', 'jti', 'client_id'],
    });
    return access.payload;
  }

  /** Refreshes the access token with the last refresh token of this browser. */
  async #refresh(whose, application, response) {
    try {
      const tokens = await this.oidc.refreshTokenGrant(application.configuration, this.#refreshTokens.get(whose));
      this.#keep(whose, tokens);
      page(response, 200, 'refreshed', { scope: tokens.scope, claims: tokens.claims(), ...(await this.#read(whose, application)) });
    } catch (error) {
      page(response, 200, 'refused', this.#describe(error));
    }
  }

  async #readAgain(whose, application, response) {
    try {
      page(response, 200, 'read', await this.#read(whose, application));
    } catch (error) {
      page(response, 200, 'refused', this.#describe(error));
    }
  }

  /**
   * Returns what a resource server sees in the last access token of this browser, and two answers of UserInfo: behind a
   * proxy over two servers, one of each.
   */
  async #read(whose, application) {
    const { token, sub } = this.#accessTokens.get(whose) ?? {};
    const userinfo = [];
    for (let number = 0; number < 2; number += 1) {
      userinfo.push(await this.oidc.fetchUserInfo(application.configuration, token, sub));
    }
    return { access: await this.#verify(application, token), userinfo };
  }

  /** Signs out at the provider with the library; `hint=no` sends no ID token, `by=post` uses a form, `to` is another address. */
  #logout(name, { configuration }, how, session, response) {
    const { buildEndSessionUrl, randomState } = this.oidc;
    const to = buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: how.has('to') ? `${this.origin}/${how.get('to')}` : this.signedOutUri(name),
      state: how.get('state') ?? randomState(),
      ...(how.get('hint') === 'no' ? {} : { id_token_hint: this.#idTokens.get(`${name} ${session}`) }),
    });
    if (how.get('by') !== 'post') {
      response.writeHead(302, { location: to.href }).end();
      return;
    }
    const fields = [...to.searchParams].map(([field, value]) => `<input type="hidden" name="${escape(field)}" value="${escape(value)}">`);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><title>Application</title><link rel="icon" href="data:,"><h1 id="outcome">asks</h1>` +
        `<form method="post" action="${escape(to.origin + to.pathname)}">${fields.join('')}<button id="post">Sign out</button></form></html>`,
    );
  }

  async #finish(application, answer, { seen, keep }, response) {
    const { configuration, clientId } = application;
    const { sent } = seen;
    if (sent === undefined) {
      page(response, 400, 'failed', { ...seen, message: 'a response to a request that was not made' });
      return;
    }
    const { authorizationCodeGrant, fetchUserInfo, AuthorizationResponseError } = this.oidc;
    try {
      const tokens = await authorizationCodeGrant(configuration, answer, {
        pkceCodeVerifier: sent.verifier,
        expectedState: sent.state,
        expectedNonce: sent.nonce,
        idTokenExpected: true,
        ...(sent.maxAge === null ? {} : { maxAge: Number(sent.maxAge) }),
      });
      const claims = tokens.claims();
      keep(tokens);
      const userinfo = await fetchUserInfo(configuration, tokens.access_token, claims.sub);
      const access = await this.#verify(application, tokens.access_token);
      page(response, 200, 'signed in', {
        ...seen,
        clientId,
        claims,
        header: this.jose.decodeProtectedHeader(tokens.id_token),
        userinfo,
        access,
        token: { token_type: tokens.token_type, expires_in: tokens.expires_in, scope: tokens.scope },
      });
    } catch (error) {
      const outcome = error instanceof AuthorizationResponseError ? 'refused' : 'failed';
      page(response, 200, outcome, { ...seen, ...this.#describe(error) });
    }
  }

  #describe(error) {
    const cause = error.cause instanceof Error ? error.cause.message : undefined;
    return { error: error.error, error_description: error.error_description, code: error.code, message: error.message, cause };
  }
}
