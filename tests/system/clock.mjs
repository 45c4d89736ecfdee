// A clock that is set forward by three hours and back. Nothing that has expired is valid again, the time does
// not stand still, and the log says so. A restart goes on from the time until which the server has run, or is refused.
// The clock is that of libfaketime; the monotonic clock stays the machine's.
//
//   node clock.mjs [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Checks } from './lib/check.mjs';
import { Flow, parseJson } from './lib/flow.mjs';
import { Http } from './lib/http.mjs';
import { freePort, Portico, sleep, workDir } from './lib/portico.mjs';

const redirectUri = 'https://console.example.com/callback';
const password = 'clock-correct-horse-battery-staple';
const check = new Checks();
const dir = workDir('clock');
const offset = path.join(dir, 'offset');
const portico = new Portico(path.join(dir, 'server'), await freePort(), {
  LD_PRELOAD: process.env.PORTICO_TEST_SYSTEM_FAKETIME,
  FAKETIME_TIMESTAMP_FILE: offset,
  FAKETIME_NO_CACHE: '1',
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
  DONT_FAKE_MONOTONIC: '1',
});
let http;
let flow;

const setClock = (text) => writeFileSync(offset, `${text}\n`);
const redeem = (code) =>
  flow.post(http, '/oauth2/token', { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: flow.verifier });
/** Returns the time in a new ID token, in seconds. */
const time = async () => {
  const { code } = await flow.signIn(http, 'ada@example.com', password);
  const tokens = parseJson(await redeem(code));
  return JSON.parse(Buffer.from(tokens.id_token.split('.')[1], 'base64url').toString()).iat;
};
const lines = (words) => readFileSync(portico.log, 'utf8').split('\n').filter((line) => line.includes(words));
const machine = () => Math.floor(Date.now() / 1000);

await check.section('a clock that is set forward and back', async () => {
  setClock('+0');
  await portico.start();
  await portico.createTenant('clock', 'Clock');
  await portico.createAccount('clock', 'ada@example.com', 'Ada', password);
  const made = await portico.createClient('clock', 'Console', redirectUri, '--first-party');
  http = new Http(portico.port, 8);
  flow = new Flow('clock', { id: made.client_id, secret: made.client_secret }, redirectUri);
  const { code } = await flow.signIn(http, 'ada@example.com', password);
  check.ok(Math.abs((await time()) - machine()) < 3, 'the time is the clock\'s');

  setClock('+3h');
  check.ok((await time()) - machine() > 3 * 3600 - 5, 'the server follows the clock forward');
  // The time is recorded within a second.
  await sleep(2_500);
  setClock('+0');
  const refused = await redeem(code);
  check.equal([refused.status, parseJson(refused)?.error], [400, 'invalid_grant'], 'the code has expired and stays so');
  const before = await time();
  check.ok(before - machine() > 3 * 3600 - 10, 'the time does not go back', before - machine());
  await sleep(5_000);
  const passed = (await time()) - before;
  check.ok(passed >= 4 && passed <= 20, 'the time does not stand still', passed);
  check.equal(lines('clock was set back').length, 1, 'the log names it once');
});

await check.section('restarts with an earlier clock', async () => {
  check.equal((await portico.stop()).code, 0, 'a clean end');
  const refused = await portico.try(['serve']);
  check.equal(refused.status, 1, 'three hours behind: refused');
  check.match(refused.err, /the clock of this machine is at .* has run until .* restore --in-place/, 'and says what to do');
  setClock('+150m');
  await portico.start();
  http = new Http(portico.port, 8);
  const ahead = (await time()) - machine();
  check.ok(ahead > 3 * 3600 - 60 && ahead < 3 * 3600 + 60, 'half an hour behind: the time goes on', ahead);
  check.equal((await portico.stop()).code, 0, 'a clean end');
  setClock('+0');
  await portico.command(['restore', '--in-place', '--yes']);
  await portico.start();
  http = new Http(portico.port, 8);
  check.ok(Math.abs((await time()) - machine()) < 5, 'after everything was ended, the time is the clock\'s');
  check.equal((await portico.stop()).code, 0, 'a clean end');
});

check.finish();
process.exit();
