// PostgreSQL behind PgBouncer, which must keep one session for each connection: otherwise the start is refused, and the
// doctor says so. And a cluster of two servers whose first member only reads: the other one is used.
//
//   node poolers.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import { chmodSync, chownSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Checks } from './lib/check.mjs';
import { Http } from './lib/http.mjs';
import { freePort, Portico, runChild, sleep, startChild, workDir } from './lib/portico.mjs';
import { Postgres } from './lib/postgres.mjs';

const check = new Checks();
const dir = workDir('poolers');
const postgres = await Postgres.start(path.join(dir, 'postgres'));
const server = new URL(postgres.url);
const psql = (url, sql) => runChild(dir, path.join(postgres.bin, 'psql'), ['-X', '-q', '-t', '-A', '-c', sql, url.href ?? url]);

/** Starts PgBouncer in this mode and returns the URL of the database through it. */
async function bouncer(mode) {
  const folder = path.join(dir, `bouncer-${mode}`);
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const ini = path.join(folder, 'pgbouncer.ini');
  writeFileSync(path.join(folder, 'users.txt'), '"portico" ""\n');
  writeFileSync(
    ini,
    `[databases]\n* = host=127.0.0.1 port=${server.port} user=portico\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${port}\n` +
      `unix_socket_dir =\nauth_type = any\nauth_file = ${folder}/users.txt\npool_mode = ${mode}\nlogfile = ${folder}/log\n` +
      'ignore_startup_parameters = extra_float_digits\n',
  );
  const options = { stdio: 'ignore' };
  // It does not run as root.
  if (process.getuid() === 0) {
    Object.assign(options, { uid: 65534, gid: 65534 });
    chmodSync(dir, 0o755);
    chownSync(folder, 65534, 65534);
  }
  // That user may not be able to read the cache folder.
  const binary = path.join(folder, 'pgbouncer');
  copyFileSync(process.env.PORTICO_TEST_SYSTEM_PGBOUNCER, binary);
  chmodSync(binary, 0o755);
  startChild(dir, binary, [ini], options);
  const url = new URL(postgres.url);
  url.port = port;
  url.pathname = '/portico';
  for (const until = performance.now() + 10_000; performance.now() < until; await sleep(100)) {
    if ((await psql(url, 'SELECT 1')).status === 0) {
      break;
    }
  }
  return url.href;
}

const report = async (portico) => {
  const { out } = await portico.try(['doctor', '--json']);
  return JSON.parse(out).find(({ check: name }) => name === 'database');
};

await check.section('a pooler that uses another session for each transaction', async () => {
  check.must((await psql(postgres.url, 'CREATE DATABASE portico')).status, 0, 'a database');
  const url = await bouncer('transaction');
  const portico = new Portico(path.join(dir, 'transaction'), await freePort(), { PORTICO_DATABASE__URL: url });
  const refused = await portico.try(['serve']);
  check.equal(refused.status, 1, 'the start is refused');
  check.match(refused.err, /connection pooler .* pool_mode = session/, 'and names the pooler and the mode');
  const found = await report(portico);
  check.equal(found.state, 'failure', 'the doctor finds it');
  check.match(found.text, /connection pooler/, 'and names it');
});

await check.section('a pooler that keeps the session', async () => {
  const portico = new Portico(path.join(dir, 'session'), await freePort(), { PORTICO_DATABASE__URL: await bouncer('session') });
  await portico.start();
  await portico.createTenant('pooled', 'Pooled');
  check.equal((await new Http(portico.port, 4).send('GET', '/t/pooled/login')).status, 200, 'it serves');
  check.equal((await report(portico)).state, 'ok', 'the doctor finds no fault');
  check.equal((await portico.stop()).code, 0, 'a clean end');
});

await check.section('a cluster whose first member only reads', async () => {
  const other = await Postgres.start(path.join(dir, 'other'));
  const second = new URL(other.url);
  check.must((await psql(second, 'CREATE DATABASE cluster')).status, 0, 'a database');
  await psql(server, 'CREATE DATABASE cluster');
  await psql(server, "ALTER SYSTEM SET default_transaction_read_only = on");
  await psql(server, 'SELECT pg_reload_conf()');
  const url = `postgres://portico@127.0.0.1:${server.port},127.0.0.1:${second.port}/cluster?target_session_attrs=read-write`;
  const portico = new Portico(path.join(dir, 'cluster'), await freePort(), { PORTICO_DATABASE__URL: url });
  await portico.start();
  await portico.createTenant('cluster', 'Cluster');
  const tables = async (url) => {
    url.pathname = '/cluster';
    return (await psql(url, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")).out.trim();
  };
  check.equal(await tables(server), '0', 'nothing is written to the first member');
  check.ok((await tables(second)) > 10, 'the second one has the tables');
  check.equal((await report(portico)).state, 'ok', 'the doctor finds no fault');
  check.equal((await portico.stop()).code, 0, 'a clean end');
});

check.finish();
process.exit();
