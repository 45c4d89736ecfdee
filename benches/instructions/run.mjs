// Counts instructions per request with callgrind: repeatable, unlike times. It shows which of two builds does less
// work, not how long a request takes.
//
//   node benches/instructions/run.mjs BINARY [BINARY …] [--requests 200]
//
// Needs Node.js and valgrind. Each binary serves its own empty deployment on loopback. The deployment is created
// without valgrind. Each operation is warmed up and then counted over the requests, one after the other.

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { Flow } from '../../tests/system/lib/flow.mjs';
import { Http } from '../../tests/system/lib/http.mjs';
import { flag, freePort, Portico } from '../../tests/system/lib/portico.mjs';

const requests = Number(flag('requests', '200'));
const binaries = process.argv.slice(2).filter((word, at, all) => !word.startsWith('--') && all[at - 1] !== '--requests');
const redirectUri = 'https://app.example.com/callback';
const password = 'a password for counting instructions';

/** Writes a shell script that runs the binary under callgrind. Counting starts on request. */
function underCallgrind(dir, binary) {
  const script = path.join(dir, 'callgrind.sh');
  const options = `--tool=callgrind --instr-atstart=no --callgrind-out-file=${dir}/out.%p`;
  writeFileSync(script, `#!/bin/sh\nexec valgrind ${options} ${path.resolve(binary)} "$@" 2>>${dir}/valgrind.log\n`);
  chmodSync(script, 0o755);
  return script;
}

/** Counts the instructions of `work`, with a separate dump. */
async function counted(dir, pid, name, work) {
  const control = (...words) => execFileSync('callgrind_control', [...words, String(pid)], { stdio: 'ignore' });
  control('-i', 'on');
  control('-z');
  await work();
  control(`--dump=${name}`);
  control('-i', 'off');
  const dumps = readdirSync(dir).filter((file) => file.startsWith(`out.${pid}.`));
  const texts = dumps.map((file) => readFileSync(path.join(dir, file), 'utf8'));
  const own = texts.find((text) => text.includes(`Trigger: ${name}`) || text.includes(name));
  const total = /^(?:summary|totals): (\d+)/m.exec(own ?? '')?.[1];
  for (const file of dumps) {
    rmSync(path.join(dir, file));
  }
  if (total === undefined) {
    throw new Error(`callgrind wrote no dump of ${name}`);
  }
  return Number(total);
}

async function measure(binary) {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'portico-instructions-'));
  try {
    const port = await freePort();
    const plain = new Portico(dir, port, {}, { binary });
    await plain.start();
    await plain.createTenant('works', 'Works');
    await plain.createAccount('works', 'ada@example.com', 'Ada', password);
    const both = ['--grant', 'authorization_code', 'refresh_token', '--first-party', '--online-refresh'];
    const made = await plain.createClient('works', 'App', redirectUri, ...both);
    const program = await plain.command(['client', 'create', '--tenant', 'works', '--name', 'Nightly', '--grant', 'client_credentials']);
    await plain.stop();

    const server = new Portico(dir, port, {}, { binary: underCallgrind(dir, binary) });
    await server.start(120_000);
    const pid = server.process.pid;
    const http = new Http(port, 1);
    const app = new Flow('works', { id: made.client_id, secret: made.client_secret }, redirectUri, 'openid profile email');
    const machine = new Flow('works', { id: program.client_id, secret: program.client_secret }, redirectUri);
    const { jar, code } = await app.signIn(http, 'ada@example.com', password);
    let { refresh_token: refresh, access_token: token } = await app.tokens(http, code);
    const codes = [];
    for (let number = 0; number < requests + 20; number += 1) {
      codes.push(await app.authorize(http, jar));
    }
    const good = (answer) => {
      if (answer.status !== 200) {
        throw new Error(`${answer.status} ${answer.body}`);
      }
      return answer;
    };
    const operations = {
      discovery: () => http.send('GET', '/t/works/.well-known/openid-configuration').then(good),
      client_credentials: () => machine.post(http, '/oauth2/token', { grant_type: 'client_credentials' }).then(good),
      exchange: () => app.redeem(http, codes.pop()).then(good),
      refresh: async () => {
        refresh = JSON.parse(good(await app.refresh(http, refresh)).body).refresh_token;
      },
      userinfo: () => app.userinfo(http, token).then(good),
      introspection: () => app.post(http, '/oauth2/introspect', { token }).then(good),
    };
    // Codes expire after a minute, so the exchange comes first.
    const found = {};
    for (const [name, one] of Object.entries({ exchange: operations.exchange, ...operations })) {
      for (let number = 0; number < 20; number += 1) {
        await one();
      }
      const total = await counted(dir, pid, name, async () => {
        for (let number = 0; number < requests; number += 1) {
          await one();
        }
      });
      found[name] = total / requests;
    }
    await server.stop('SIGKILL');
    return found;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const results = [];
for (const binary of binaries) {
  results.push(await measure(binary));
}
const names = Object.keys(results[0] ?? {});
console.log(['instructions per request', ...binaries.map((binary) => binary.padStart(14)), 'ratio'].join('  '));
for (const name of names) {
  const counts = results.map((result) => Math.round(result[name]));
  const ratio = counts.length > 1 ? (counts.at(-1) / counts[0]).toFixed(3) : '';
  console.log([name.padEnd(24), ...counts.map((count) => String(count).padStart(14)), ratio].join('  '));
}
