// Clients of the JSON APIs that public generators make from /openapi.json, and the journeys of clients/ with them.

import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { installed } from './packages.mjs';
import { runChild } from './portico.mjs';

const sources = fileURLToPath(new URL('../clients', import.meta.url));

async function run(dir, command, args, options = {}) {
  const { status, out, err } = await runChild(dir, command, args, options);
  if (status !== 0) {
    throw new Error(`${path.basename(command)} ${args[0]} ended with ${status}\n${out}${err}`);
  }
  return { out, err };
}

/** Generates the TypeScript client, compiles the journeys with it, and returns them: `{login, workspace, organization}`. */
export async function typescript(dir, document) {
  const folder = path.join(dir, 'typescript');
  cpSync(path.join(sources, 'typescript'), folder, { recursive: true });
  const modules = path.join(installed('PORTICO_TEST_SYSTEM_NPM'), 'node_modules');
  symlinkSync(modules, path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(folder, 'openapi.json'), document);
  const node = installed('PORTICO_TEST_SYSTEM_NODE');
  await run(dir, node, [path.join(modules, 'openapi-typescript', 'bin', 'cli.js'), 'openapi.json', '--output', 'api.ts'], { cwd: folder });
  await run(dir, node, [path.join(modules, 'typescript', 'bin', 'tsc')], { cwd: folder });
  const journeys = ['login', 'workspace', 'organization'].map((name) => import(pathToFileURL(path.join(folder, 'out', `${name}.js`)).href));
  return Object.assign({}, ...(await Promise.all(journeys)));
}

/** Generates the Python client and returns a function that runs its journey: `[{ok, what, seen}]`. */
export async function python(dir, document) {
  const folder = path.join(dir, 'python');
  mkdirSync(folder);
  cpSync(path.join(sources, 'python'), folder, { recursive: true });
  writeFileSync(path.join(folder, 'openapi.json'), document);
  const program = installed('PORTICO_TEST_SYSTEM_PYTHON');
  const generator = path.join(path.dirname(program), 'openapi-python-client');
  const args = ['generate', '--path', 'openapi.json', '--meta', 'none', '--output-path', 'portico', '--config', 'openapi-python-client.yaml', '--fail-on-warning'];
  await run(dir, generator, args, { cwd: folder });
  return async (world) => {
    const described = path.join(folder, 'world.json');
    writeFileSync(described, JSON.stringify(world));
    const { out } = await run(dir, program, ['journey.py', described], { cwd: folder, env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' } });
    return out.split('\n').filter(Boolean).map((line) => JSON.parse(line));
  };
}
