// A cluster of two PostgreSQL servers with synchronous replication, both in the URL. Under load the primary is killed and
// the standby is promoted: the server is ready again without a restart, and nothing that was acknowledged is lost (P-01:
// an acknowledged write survives a crash of the database).
//
//   node promotion.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { Checks } from './lib/check.mjs';
import { Flow, Unexpected } from './lib/flow.mjs';
import { Http } from './lib/http.mjs';
import { freePort, Portico, runChild, sleep, workDir } from './lib/portico.mjs';
import { Postgres } from './lib/postgres.mjs';

/** The longest time from the promotion until the server is ready. */
const backWithin = 10_000;

const redirectUri = 'https://console.example.com/callback';
const password = 'promotion-correct-horse-battery';
const people = ['ada@example.com', 'bea@example.com', 'cyd@example.com', 'dan@example.com'];
const check = new Checks();
const dir = workDir('promotion');
/** PostgreSQL refuses to run as root. */
const owner = process.getuid() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};

function idOf(option) {
  return Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
}

async function asOwner(program, args) {
  const { status, err } = await runChild(dir, program, args, { ...owner, cwd: '/' });
  check.must(status, 0, `${path.basename(program)}: ${err}`);
}

/** Makes a standby of a primary, which from then on waits for it at each commit. */
async function makeStandby(primary) {
  const folder = path.join(dir, 'standby');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (owner.uid !== undefined) {
    chownSync(folder, owner.uid, owner.gid);
  }
  await asOwner(path.join(primary.bin, 'pg_basebackup'), ['-D', path.join(folder, 'data'), '-R', '-X', 'stream', '-c', 'fast', '-d', primary.url]);
  const standby = await Postgres.start(folder, { durable: true });
  // After the copy: as a primary the standby has nobody to wait for.
  await primary.query("ALTER SYSTEM SET synchronous_standby_names = '*'");
  await primary.query('ALTER SYSTEM SET synchronous_commit = remote_apply');
  await primary.query('SELECT pg_reload_conf()');
  for (const until = performance.now() + 10_000; performance.now() < until; await sleep(100)) {
    if ((await primary.query("SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'")).length === 1) {
      return standby;
    }
  }
  throw new Error('the standby does not follow the primary');
}

let portico;
let primary;
let standby;
let http;
let flows = [];
let ready;
await check.section('set-up', async () => {
  primary = await Postgres.start(path.join(dir, 'primary'), { durable: true });
  standby = await makeStandby(primary);
  const hosts = [primary, standby].map(({ url }) => new URL(url).host).join(',');
  const ops = await freePort();
  portico = new Portico(path.join(dir, 'server'), await freePort(), {
    PORTICO_DATABASE__URL: `postgres://portico@${hosts}/postgres?target_session_attrs=read-write`,
    PORTICO_HTTP__OPS_LISTEN: `127.0.0.1:${ops}`,
  });
  await portico.start();
  await portico.createTenant('cluster', 'Cluster');
  for (const email of people) {
    await portico.createAccount('cluster', email, 'Ada', password);
  }
  const made = await portico.createClient('cluster', 'Console', redirectUri, '--first-party');
  flows = people.map(() => new Flow('cluster', { id: made.client_id, secret: made.client_secret }, redirectUri));
  http = new Http(portico.port, 16);
  ready = async () => (await fetch(`http://127.0.0.1:${ops}/health/ready`)).status;
  check.must(await ready(), 200, 'the server is ready');
});

if (check.failed === 0) {
  await check.section('the primary is killed and the standby promoted', async () => {
    const kept = [];
    const faults = [];
    let going = true;
    const lane = async (flow, number) => {
      while (going) {
        try {
          const { code } = await flow.signIn(http, people[number], password);
          const { access_token: token } = await flow.tokens(http, code);
          kept.push({ flow, code, token, at: performance.now() });
        } catch (error) {
          if (error instanceof Unexpected && error.answer.status === 503) {
            await sleep(200);
          } else {
            faults.push(error.message);
          }
        }
        await sleep(100);
      }
    };
    const lanes = flows.map(lane);
    await sleep(4_000);
    check.ok((await primary.crash()) > 4, 'the processes of the primary are killed');
    const killed = performance.now();
    await sleep(2_000);
    check.equal(await ready(), 503, 'the server is not ready while there is no primary');
    const before = kept.filter(({ at }) => at <= killed).length;
    check.ok(before >= 8, 'there were sign-ins before', before);
    await asOwner(path.join(standby.bin, 'pg_ctl'), ['-D', path.join(standby.dir, 'data'), '-w', 'promote']);
    const promoted = performance.now();
    while ((await ready()) !== 200 && performance.now() - promoted < 2 * backWithin) {
      await sleep(50);
    }
    const readyAfter = performance.now() - promoted;
    check.ok(readyAfter <= backWithin, `the server is ready within ${backWithin} ms`, Math.round(readyAfter));
    await sleep(3_000);
    going = false;
    await Promise.all(lanes);
    const first = kept.find(({ at }) => at > promoted);
    check.ok(first !== undefined && first.at - promoted <= backWithin, `a sign-in is complete within ${backWithin} ms`, first && Math.round(first.at - promoted));
    check.equal([...new Set(faults)].slice(0, 3), [], 'every answer is done or 503');
    check.equal(await standby.query('SELECT pg_is_in_recovery()'), [['f']], 'the standby is the primary');
    const lost = [];
    for (const { flow, token } of kept) {
      const { status } = await flow.userinfo(http, token);
      if (status !== 200) {
        lost.push(status);
      }
    }
    check.equal(lost, [], `each of ${kept.length} acknowledged sign-ins is there`);
    const again = [];
    for (const { flow, code } of kept) {
      const { status } = await flow.redeem(http, code);
      if (status !== 400) {
        again.push(status);
      }
    }
    check.equal(again, [], 'no code gives tokens twice (P-02: one-time things work once)');
    console.log(`ready after ${Math.round(readyAfter)} ms, first sign-in ${Math.round((first?.at ?? 0) - promoted)} ms after the promotion; ${before} sign-ins before, ${kept.length - before} after`);
  });
  await check.section('end', async () => {
    http.close();
    check.equal(await portico.stop(), { code: 0, signal: null }, 'SIGTERM ends the server with status 0');
  });
}
check.finish();
process.exit();
