// Two nodes on one PostgreSQL share the outbox, and kill -9 of either at a random moment loses no mail (P-09): each
// committed mail arrives, and so does each one whose cause was acknowledged. A mail arrives twice only if its delivery
// was in progress at a node that was killed. A delivery that takes longer than a lease is not repeated.
//
//   node outbox.mjs [--rounds 3] [--dir FOLDER]      PORTICO_TEST_BIN names the binary
//
// Each node has an SMTP server of its own, which tells the nodes apart. The mails are notices of sign-ins from unknown
// browsers. A trigger in the database records which mails were committed and when each one was settled.

import { existsSync } from 'node:fs';
import path from 'node:path';

import { Checks } from './lib/check.mjs';
import { Cluster } from './lib/cluster.mjs';
import { Http, Jar } from './lib/http.mjs';
import { MailServer } from './lib/mail_server.mjs';
import { each, flag, freePort, sleep, workDir } from './lib/portico.mjs';

const rounds = Number(flag('rounds', '3'));
const accounts = 6;
const leastAcknowledged = 10;
/** The lease of a job, with the time that its delivery then takes. */
const drainedWithin = 45_000;
/** Longer than a lease, shorter than the time-out of an SMTP command. */
const slowSeconds = 22;
/** The time from the answer of the SMTP server until a node has settled the job, on a busy machine. */
const settledWithin = 1_000;
/** The time in which the SMTP server reads what a node sent before it was killed. The node is down for as long. */
const readWithin = 500;
const password = 'outbox-correct-horse-battery-staple';
const address = (number) => `user${number}@example.com`;

const check = new Checks();
const dir = workDir('outbox');
const started = performance.now();
const kills = [];
/** The number of acknowledged and of unanswered sign-ins of each account. */
const acknowledged = Array(accounts).fill(0);
const unanswered = Array(accounts).fill(0);
let cluster;
let servers;
let clients;

/** Signs in from an unknown browser. Returns false if the connection broke; every other failure is one of the test. */
async function signIn(account, at) {
  let answer;
  try {
    answer = await clients[at].send('POST', '/t/acme/login', {
      jar: new Jar(),
      headers: { origin: cluster.origin },
      form: { email: address(account), password },
    });
  } catch {
    unanswered[account] += 1;
    return false;
  }
  if (answer.status !== 303) {
    throw new Error(`sign-in: ${answer.status} ${answer.body.slice(0, 300)}`);
  }
  acknowledged[account] += 1;
  return true;
}

const waiting = async () => Number((await cluster.postgres.query('SELECT count(*) FROM queue_jobs'))[0][0]);
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/** Signs in at both nodes, kills one of them at a random moment, and starts it again while the other one works. */
async function round(number) {
  const victim = Math.random() < 0.5 ? 0 : 1;
  const before = sum(acknowledged);
  let over = false;
  const load = each([...Array(accounts).keys()], accounts, async (account) => {
    for (let turn = account; !over; turn += 1) {
      if (!(await signIn(account, turn % 2))) {
        await sleep(20);
      }
    }
  });
  const moment = performance.now() + 400 + Math.random() * 1_100;
  while (performance.now() < moment || (sum(acknowledged) - before < leastAcknowledged && performance.now() < moment + 10_000)) {
    await sleep(1 + Math.random() * 4);
  }
  const kill = { node: victim, from: Date.now() };
  const end = await cluster.nodes[victim].stop('SIGKILL');
  kill.to = Date.now();
  kills.push(kill);
  check.equal(end.signal, 'SIGKILL', `round ${number}: the node ran until it was killed`);
  await sleep(readWithin);
  await cluster.nodes[victim].start();
  over = true;
  await load;
  check.ok(sum(acknowledged) - before >= leastAcknowledged, `round ${number}: sign-ins were acknowledged`, sum(acknowledged) - before);
}

await check.section('set-up', async () => {
  cluster = await Cluster.make(path.join(dir, 'cluster'));
  servers = [];
  for (const [number, node] of cluster.nodes.entries()) {
    const server = new MailServer(dir, `smtp-${number}`, 'plain', await freePort(), 300);
    await server.start();
    servers.push(server);
    Object.assign(node.environment, {
      PORTICO_MAIL__TRANSPORT: `smtp://localhost:${server.port}`,
      PORTICO_HASHER__MEMORY: '7168',
      PORTICO_HASHER__ITERATIONS: '1',
      PORTICO_THROTTLE__FREE_ATTEMPTS: '1000',
    });
  }
  await cluster.start();
  await cluster.createTenant('acme', 'Acme Inc');
  clients = cluster.nodes.map((node) => new Http(node.port, accounts, cluster.origin));
  await each([...Array(accounts).keys()], accounts, async (account) => {
    await cluster.createAccount('acme', address(account), `User ${account}`, password);
    // The first sign-in of an account causes no notice.
    check.ok(await signIn(account, account % 2), 'the first sign-in');
    acknowledged[account] = 0;
  });
  await cluster.postgres.query(`
    CREATE TABLE test_mails (id text PRIMARY KEY, settled double precision);
    CREATE FUNCTION test_mail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF TG_OP = 'INSERT' THEN
        INSERT INTO test_mails VALUES (encode(NEW.id, 'hex'), NULL);
      ELSE
        UPDATE test_mails SET settled = extract(epoch FROM clock_timestamp()) * 1000 WHERE id = encode(OLD.id, 'hex');
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER test_mail AFTER INSERT OR DELETE ON queue_jobs FOR EACH ROW EXECUTE FUNCTION test_mail();`);
});
await check.section(`${rounds} kills`, async () => {
  for (let number = 1; number <= rounds; number += 1) {
    await round(number);
  }
});
await check.section('every mail arrives', async () => {
  // A delivery at each node that is longer than a lease.
  for (const server of servers) {
    server.next(`slow ${slowSeconds}`);
  }
  for (let turn = 0; servers.some(({ folder }) => existsSync(path.join(folder, 'behaviour'))) && turn < 200; turn += 1) {
    await signIn(turn % accounts, turn % 2);
    await sleep(50);
  }
  const began = performance.now();
  while ((await waiting()) > 0 && performance.now() - began < drainedWithin) {
    await sleep(100);
  }
  check.equal(await waiting(), 0, `the outbox is empty within ${drainedWithin / 1000} s`);
  const drained = performance.now() - began;

  const arrived = new Map();
  for (const [node, server] of servers.entries()) {
    for (const { id, ...delivery } of server.deliveries()) {
      const key = id.slice(1, id.indexOf('@')).replaceAll('-', '');
      arrived.set(key, [...(arrived.get(key) ?? []), { node, ...delivery }]);
    }
  }
  const committed = new Map((await cluster.postgres.query('SELECT id, coalesce(settled, 0) FROM test_mails')).map(([id, settled]) => [id, Number(settled)]));
  check.equal([...committed.keys()].filter((id) => !arrived.has(id)), [], `of ${committed.size} committed mails none is lost`);
  check.equal([...arrived.keys()].filter((id) => !committed.has(id)), [], 'no mail arrives whose transaction was not committed');
  for (let account = 0; account < accounts; account += 1) {
    const number = [...arrived.values()].filter(([{ to }]) => to === address(account)).length;
    const least = acknowledged[account];
    const most = least + unanswered[account];
    check.ok(number >= least && number <= most, `account ${account}: ${least} sign-ins were acknowledged, ${most - least} not answered`, number);
  }

  let duplicates = 0;
  for (const [id, deliveries] of arrived) {
    deliveries.sort((a, b) => a.received - b.received);
    for (const earlier of deliveries.slice(0, -1)) {
      duplicates += 1;
      const interrupted = kills.some(
        ({ node, from, to }) => node === earlier.node && earlier.received <= to + readWithin && earlier.answered >= from - settledWithin && committed.get(id) >= from,
      );
      check.ok(interrupted, `the first delivery of ${id} was in progress at a node that was killed`, { deliveries, kills });
    }
  }
  const longest = servers.map((server) => Math.max(...server.deliveries().map(({ received, answered }) => answered - received)));
  check.ok(longest.every((time) => time >= slowSeconds * 1000 - 100), 'each node had a delivery that is longer than a lease', longest);
  console.log(
    `${kills.length} kills: ${sum(acknowledged)} mails acknowledged, ${sum(unanswered)} sign-ins not answered, ${committed.size} mails committed, ` +
      `${arrived.size} arrived, ${duplicates} of them twice; empty ${(drained / 1000).toFixed(1)} s after the last sign-in; ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
});
await check.section('end', async () => {
  check.equal(await cluster.stop(), { code: 0, signal: null }, 'SIGTERM ends both nodes with status 0');
  for (const [number, server] of servers.entries()) {
    clients[number].close();
    await server.stop();
  }
});
check.finish();
