// The server logs of the other steps contain nothing that looks like a secret: no bearer secret of Portico, no token
// . No line has a key twice, of which readers of JSON would take one or the other.
//
//   node logs.mjs FOLDER

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Checks } from './lib/check.mjs';
import { filesIn, suspicious } from './lib/scan.mjs';

const check = new Checks();
const folder = process.argv[2];
const tellTale = (text) => [...text.matchAll(suspicious)].map(([found]) => `${found.slice(0, 12)}…`);

/** Returns the keys of a JSON object that occur more than once at its top level. */
const repeatedKeys = (line) => {
  const keys = [];
  let depth = 0;
  for (const [token, key] of line.matchAll(/"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (key !== undefined && depth === 1) {
      keys.push(key);
    } else if (token === '{' || token === '[') {
      depth += 1;
    } else if (token === '}' || token === ']') {
      depth -= 1;
    }
  }
  return keys.filter((key, at) => keys.indexOf(key) !== at);
};

await check.section('the search finds secrets', async () => {
  const planted = {
    'a bearer secret': `{"message":"x pt_ac_AZ8Nn3vZcJqZ0lQ1m8Yp2w_${'k'.repeat(49)} y"}`,
    'a token': 'authorization: Bearer eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJodHRwIn0.c2lnbmF0dXJl',
  };
  for (const [what, line] of Object.entries(planted)) {
    check.equal(tellTale(line).length, 1, `${what} in a line`);
  }
  check.equal(repeatedKeys('{"a":"x\\"a\\":","b":{"a":[1,"a"]},"c":"a","a":1}'), ['a'], 'a repeated key');
  check.equal(repeatedKeys('{"a":{"b":1},"b":"a: {","c":["a","b"]}'), [], 'no repeated key');
  check.equal(tellTale('{"kid":"eyJhbGciOiJFUzI1NiJ9","code":"pt_ac_","tenant":"AZ8Nn3vZcJqZ0lQ1m8Yp2w"}'), [], 'nothing in a harmless line');
});
await check.section('the logs of the servers', async () => {
  const logs = filesIn(folder).filter((file) => path.basename(file) === 'server.log');
  check.ok(logs.length > 0, `there are logs in ${folder}`);
  let bytes = 0;
  for (const file of logs) {
    const text = readFileSync(file, 'latin1');
    bytes += text.length;
    check.equal(tellTale(text).slice(0, 3), [], `${path.relative(folder, file)}: nothing that looks like a secret`);
    const lines = text.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}'));
    const twice = lines.filter((line) => repeatedKeys(line).length > 0);
    check.equal(twice.slice(0, 3), [], `${path.relative(folder, file)}: no line has a key twice`);
  }
  check.ok(bytes > 10_000, 'the logs are not empty', bytes);
  console.log(`${logs.length} logs, ${bytes} bytes`);
});
check.finish();
