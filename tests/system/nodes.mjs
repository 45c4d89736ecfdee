// Two nodes on one PostgreSQL are one provider. They may start at once on an empty database, and a flow may change node
// at every request. A one-time credential works once on all nodes together (P-02). What one node or a command ends is
// ended on the other within a second (P-03). Complete sign-ins are tested by `journey.mjs --nodes 2`.
//
//   node nodes.mjs [--starts 3] [--rounds 8] [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import path from 'node:path';

import { Checks } from './lib/check.mjs';
import { Cluster } from './lib/cluster.mjs';
import { Flow, parseJson, Unexpected } from './lib/flow.mjs';
import { Http, parseForm } from './lib/http.mjs';
import { flag, sleep, workDir } from './lib/portico.mjs';

const starts = Number(flag('starts', '3'));
const rounds = Number(flag('rounds', '8'));
const seenWithin = 1_000;
const every = 50;
const redirectUri = 'https://console.example.com/callback';
const password = 'nodes-correct-horse-battery-staple';
const person = 'ada@example.com';

const check = new Checks();
const dir = workDir('nodes');
const longest = {};

/** Both nodes start on an empty database: one schema, one set of tenants and keys, and both serve it. */
async function begin(number) {
  const cluster = await Cluster.make(path.join(dir, `start-${number}`));
  const took = await cluster.start();
  const documents = [];
  for (const node of cluster.nodes) {
    const http = new Http(node.port, 1, cluster.origin);
    const keys = await http.send('GET', '/t/default/oauth2/jwks');
    const discovery = await http.send('GET', '/t/default/.well-known/openid-configuration');
    check.equal([keys.status, discovery.status], [200, 200], `start ${number}: discovery and JWKS of the default tenant`);
    documents.push([keys.body, discovery.body]);
    http.close();
  }
  check.equal(documents[0], documents[1], `start ${number}: both nodes publish the same keys and metadata`);
  const { postgres } = cluster;
  check.equal(await postgres.query('SELECT slug FROM tenants ORDER BY slug'), [['_system'], ['default']], `start ${number}: tenants`);
  const keys = await postgres.query('SELECT t.slug, k.alg, count(*) FROM signing_keys k JOIN tenants t ON t.id = k.tenant_id GROUP BY 1, 2 ORDER BY 1, 2');
  check.equal(keys, ['_system', 'default'].flatMap((slug) => [[slug, 'ES256', '1'], [slug, 'RS256', '1']]), `start ${number}: one key of each kind a tenant`);
  const versions = await postgres.query('SELECT version, count(*) FROM __diesel_schema_migrations GROUP BY version HAVING count(*) > 1');
  check.equal(versions, [], `start ${number}: each migration was applied once`);
  console.log(`start ${number}: ready in ${took.map(Math.round).join(' and ')} ms`);
  return cluster;
}

/** An HTTP client for each node, with the public URL, and one for the proxy. */
const clients = (cluster) => ({
  nodes: cluster.nodes.map((node) => new Http(node.port, 16, cluster.origin)),
  any: new Http(cluster.proxy.port, 16),
});

/** Of many concurrent requests to both nodes, exactly one may use a one-time credential. */
async function checkOneTimeUse(flow, offline, http) {
  const { jar } = await flow.signIn(http.any, person, password);
  for (let round = 1; round <= 5; round += 1) {
    const code = await flow.authorize(http.any, jar);
    const answers = await Promise.all(Array.from({ length: 16 }, (_, at) => flow.redeem(http.nodes[at % 2], code)));
    const sets = answers.filter(({ status }) => status === 200).map(parseJson);
    const refused = answers.filter((answer) => answer.status === 400 && parseJson(answer)?.error === 'invalid_grant').length;
    check.equal([sets.length, refused], [1, 15], `round ${round}: of 16 redemptions at two nodes one succeeds`);
    const { status } = await flow.userinfo(http.any, sets[0]?.access_token);
    check.equal(status, 401, `round ${round}: and its tokens are revoked, since the code was replayed (RFC 6749, 4.1.2)`);
  }
  if (offline === undefined) {
    return;
  }
  // A refresh token rotates at every use, each time at the other node.
  let { refresh_token: latest } = await offline.tokens(http.any, await offline.authorize(http.any, jar));
  for (let turn = 0; turn < 10; turn += 1) {
    const answer = await offline.refresh(http.any, latest);
    const set = parseJson(answer);
    check.ok(answer.status === 200 && set?.refresh_token && set.refresh_token !== latest, `refresh ${turn + 1}`, answer.body);
    check.equal((await offline.userinfo(http.any, set?.access_token)).status, 200, `userinfo after refresh ${turn + 1}`);
    latest = set?.refresh_token;
  }
  const answers = await Promise.all(Array.from({ length: 16 }, (_, at) => offline.refresh(http.nodes[at % 2], latest)));
  const sets = answers.filter(({ status }) => status === 200).map(parseJson);
  const successors = new Set(sets.map((set) => set.refresh_token));
  check.equal([sets.length, successors.size], [16, 1], 'within the grace period 16 refreshes at two nodes return one successor');
  const first = sets[0]?.refresh_token;
  const next = parseJson(await offline.refresh(http.any, first));
  check.ok(next?.refresh_token && next.refresh_token !== first, 'the successor is rotated');
  const reused = await offline.refresh(http.any, latest);
  check.equal([reused.status, parseJson(reused)?.error], [400, 'invalid_grant'], 'an earlier token is refused');
  const after = await offline.refresh(http.any, next?.refresh_token);
  check.equal([after.status, parseJson(after)?.error], [400, 'invalid_grant'], 'and its reuse revokes the family');
}

/** Both nodes share one rate limit: of many concurrent attempts only a few are checked. */
async function checkSharedRateLimit(cluster, flow, http) {
  const free = 5;
  const email = 'guessed@example.com';
  await cluster.createAccount('nodes', email, 'Guessed', password);
  const opened = await Promise.all(Array.from({ length: 4 * free }, () => flow.openLogin(http.any)));
  const answers = await Promise.all(opened.map((open, at) => flow.postLogin(http.nodes[at % 2], open, email, 'not-the-password-at-all')));
  const [looked, refused] = [401, 429].map((status) => answers.filter((answer) => answer.status === status).length);
  check.equal([looked + refused, looked], [opened.length, free], `of ${opened.length} wrong passwords at two nodes ${free} are checked`);
  check.ok(answers.every(({ status, headers }) => status !== 429 || Number(headers['retry-after']) >= 1), 'the others get Retry-After');
}

/** A key that a command publishes is published by both nodes. */
async function checkKeyRotation(cluster, http) {
  const keys = async (node) => parseJson(await node.send('GET', '/t/nodes/oauth2/jwks')).keys.map(({ kid }) => kid).sort();
  const before = await keys(http.nodes[0]);
  await ends('a new signing key by command: JWKS', http, () => cluster.command(['key', 'rotate', '--tenant', 'nodes', '--now']), async (node) => (await keys(node)).length > before.length);
  const [one, two] = await Promise.all(http.nodes.map(keys));
  check.equal(one, two, 'both nodes publish the same keys');
  check.ok(before.every((kid) => one.includes(kid)), 'and still publish the old ones');
}

/**
 * Ends something with `end`, then polls both nodes until `isOver(http)` is true at each. Returns the milliseconds, and
 * checks that it stays so.
 */
async function ends(what, http, end, isOver) {
  for (const node of http.nodes) {
    check.ok(!(await isOver(node)), `${what}: valid at both nodes before`);
  }
  await end();
  const began = performance.now();
  const seen = await Promise.all(
    http.nodes.map(async (node) => {
      while (performance.now() - began < 10 * seenWithin) {
        const asked = performance.now();
        if (await isOver(node)) {
          return asked - began;
        }
        await sleep(Math.max(0, every - (performance.now() - asked)));
      }
      return Infinity;
    }),
  );
  const slowest = Math.max(...seen);
  check.ok(slowest <= seenWithin, `${what}: seen at both nodes within ${seenWithin} ms`, seen.map(Math.round));
  longest[what] = Math.max(longest[what] ?? 0, slowest);
  for (const node of http.nodes) {
    check.ok(await isOver(node), `${what}: and stays ended`);
  }
}

async function checkRevocation(cluster, { flow, offline }, http, round) {
  const signIn = async (email = person) => {
    const { jar, code } = await flow.signIn(http.any, email, password);
    return { jar, ...(await flow.tokens(http.any, code)) };
  };
  const refused = (token) => async (node) => {
    const { status } = await flow.userinfo(node, token);
    if (status !== 200 && status !== 401) {
      throw new Error(`userinfo answered ${status}`);
    }
    return status === 401;
  };
  const signedOut = (jar) => async (node) => {
    const answer = await node.send('GET', flow.authorizeUrl({ prompt: 'none' }), { jar: jar.clone() });
    if (answer.status !== 303) {
      throw new Unexpected('authorize, silently', answer);
    }
    return flow.codeIn(answer) === undefined;
  };
  // The node that acts alternates; both nodes are always checked.
  const [here] = round % 2 === 0 ? http.nodes : http.nodes.toReversed();

  const out = await signIn();
  const kept = out.jar.clone();
  await ends('signing out at one node: the session', http, async () => {
    const page = await here.send('GET', '/t/nodes/logout', { jar: out.jar });
    const form = parseForm(page.body, 'logout-form')?.fields ?? {};
    const answer = await here.send('POST', '/t/nodes/logout', { jar: out.jar, headers: { origin: here.origin }, form });
    if (answer.status !== 200 && answer.status !== 303) {
      throw new Unexpected('signing out', answer);
    }
  }, signedOut(kept));
  check.ok(await refused(out.access_token)(here), 'signing out: the access token of the session, too');

  const replayed = await flow.signIn(http.any, person, password);
  const { access_token } = await flow.tokens(here, replayed.code);
  await ends('replaying a code at one node: its token', http, () => flow.redeem(here, replayed.code), refused(access_token));

  const revocation = parseJson(await here.send('GET', '/t/nodes/.well-known/openid-configuration')).revocation_endpoint;
  if (offline !== undefined && revocation !== undefined) {
    const { code } = await offline.signIn(http.any, person, password);
    const { refresh_token, access_token: token } = await offline.tokens(here, code);
    const target = new URL(revocation).pathname.slice('/t/nodes'.length);
    await ends('revoking a refresh token at one node: the access token', http, async () => {
      check.equal((await offline.post(here, target, { token: refresh_token })).status, 200, 'revoking');
    }, refused(token));
  }

  const locked = await signIn();
  const account = (command) => cluster.command(['account', command, '--tenant', 'nodes', person]);
  await ends('locking by command: the token', http, () => account('lock'), refused(locked.access_token));
  check.ok(await signedOut(locked.jar)(here), 'locking by command: the session, too');
  await account('unlock');
  check.ok(await refused(locked.access_token)(here), 'unlocking brings no token back');

  const changed = await signIn();
  const args = ['account', 'set-password', '--tenant', 'nodes', person];
  await ends('a new password by command: the session', http, () => cluster.command(args, password), signedOut(changed.jar));

  const suspended = await signIn();
  const isAway = (path, headers) => async (node) => {
    const { status } = await node.send('GET', path, { headers });
    if (status !== 200 && status !== 404) {
      throw new Error(`${path} answered ${status}`);
    }
    return status === 404;
  };
  const bearer = { authorization: `Bearer ${suspended.access_token}` };
  const tenant = (command) => cluster.command(['tenant', command, 'nodes']);
  await ends('suspending a tenant: discovery', http, () => tenant('suspend'), isAway('/t/nodes/.well-known/openid-configuration'));
  for (const node of http.nodes) {
    check.ok(await isAway('/t/nodes/oauth2/userinfo', bearer)(node), 'suspending a tenant: userinfo, too');
    check.ok(await isAway('/t/nodes/oauth2/jwks')(node), 'suspending a tenant: JWKS too');
  }
  const isBack = async (node) => !(await isAway('/t/nodes/.well-known/openid-configuration')(node));
  await ends('resuming a tenant: discovery', http, () => tenant('resume'), isBack);

  const made = await cluster.createClient('nodes', `Passing ${round}`, redirectUri, '--first-party');
  const passing = new Flow('nodes', { id: made.client_id, secret: made.client_secret }, redirectUri);
  const { jar } = await passing.signIn(http.any, person, password);
  const unknown = async (node) => (await node.send('GET', passing.authorizeUrl(), { jar: jar.clone() })).status === 400;
  await ends('deleting a client: authorize', http, () => cluster.command(['client', 'delete', '--tenant', 'nodes', made.client_id, '--yes']), unknown);
}

let cluster;
for (let number = 1; number <= starts; number += 1) {
  await check.section(`both nodes start at once on an empty database, ${number} of ${starts}`, async () => {
    const begun = await begin(number);
    if (number < starts) {
      check.equal(await begun.stop(), { code: 0, signal: null }, `start ${number}: SIGTERM ends both with status 0`);
    } else {
      cluster = begun;
    }
  });
}
if (cluster !== undefined) {
  const http = clients(cluster);
  let flow;
  let offline;
  await check.section('set-up', async () => {
    await cluster.createTenant('nodes', 'Nodes');
    await cluster.createAccount('nodes', person, 'Ada', password);
    const discovery = parseJson(await http.any.send('GET', '/t/nodes/.well-known/openid-configuration'));
    const client = async (...flags) => {
      const made = await cluster.createClient('nodes', 'Console', redirectUri, '--first-party', ...flags);
      return { id: made.client_id, secret: made.client_secret };
    };
    flow = new Flow('nodes', await client(), redirectUri);
    if (discovery.grant_types_supported.includes('refresh_token')) {
      offline = new Flow('nodes', await client('--grant', 'authorization_code', 'refresh_token'), redirectUri, 'openid offline_access');
    }
    check.ok(flow.client.secret, 'a client with a secret');
  });
  if (flow !== undefined) {
    await check.section('a one-time credential works once on all nodes together', () => checkOneTimeUse(flow, offline, http));
    await check.section('attempts at both nodes share one rate limit', () => checkSharedRateLimit(cluster, flow, http));
    await check.section('both nodes publish identical signing keys', () => checkKeyRotation(cluster, http));
    for (let round = 0; round < rounds; round += 1) {
      await check.section(`what one node ends is ended at both, ${round + 1} of ${rounds}`, async () => {
        // At a random point of the other node's poll interval.
        await sleep(Math.random() * 1000);
        await checkRevocation(cluster, { flow, offline }, http, round);
      });
    }
  }
  await check.section('end', async () => {
    const [one, two] = cluster.proxy.counts;
    check.ok(one > 20 && Math.abs(one - two) <= 1, 'the proxy used both equally', [one, two]);
    [...http.nodes, http.any].forEach((it) => it.close());
    check.equal(await cluster.stop(), { code: 0, signal: null }, 'SIGTERM ends both with status 0');
  });
  for (const [what, milliseconds] of Object.entries(longest)) {
    console.log(`${what}: seen at both nodes within ${Math.round(milliseconds)} ms in ${rounds} rounds`);
  }
}
check.finish();
