// Clients of the JSON APIs that public generators make from /openapi.json, and the journeys of clients/ with them.

import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { installed } from './packages.mjs';
import { runChild } from './portico.mjs';

const page = readFileSync(fileURLToPath(new URL('../../../docs/json-apis.md', import.meta.url)), 'utf8');
const sources = fileURLToPath(new URL('../clients', import.meta.url));

/** Returns the only block of this language in the documentation. */
export function documented(language) {
  const found = [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))];
  if (found.length !== 1) {
    throw new Error(`docs/json-apis.md has ${found.length} blocks of ${language}`);
  }
  return found[0][1];
}

/** Replaces what a reader would replace in the documented program. */
export function filled(program, { base, email, password }) {
  const replacements = { 'http://localhost:8080/t/acme': base, 'ada@example.com': email, 'correct horse battery staple': password };
  return Object.entries(replacements).reduce((text, [from, to]) => {
    if (!text.includes(from)) {
      throw new Error(`the documented program does not contain ${from}`);
    }
    return text.replaceAll(from, to);
  }, program);
}

/** Runs a command that has to succeed: `{out, err}`. */
export async function run(dir, command, args, options = {}) {
  const { status, out, err } = await runChild(dir, command, args, options);
  if (status !== 0) {
    throw new Error(`${path.basename(command)} ${args[0]} ended with ${status}\n${out}${err}`);
  }
  return { out, err };
}

/**
 * Generates the TypeScript client, and compiles the journeys and the documented program with it. Returns the journeys and a
 * function that runs the program: `{login, workspace, organization, documented}`.
 */
export async function typescript(dir, document) {
  const folder = path.join(dir, 'typescript');
  cpSync(path.join(sources, 'typescript'), folder, { recursive: true });
  const modules = path.join(installed('PORTICO_TEST_SYSTEM_NPM'), 'node_modules');
  symlinkSync(modules, path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(folder, 'openapi.json'), document);
  writeFileSync(path.join(folder, 'documented.ts'), documented('ts'));
  const node = installed('PORTICO_TEST_SYSTEM_NODE');
  await run(dir, node, [path.join(modules, 'openapi-typescript', 'bin', 'cli.js'), 'openapi.json', '--output', 'api.ts'], { cwd: folder });
  await run(dir, node, [path.join(modules, 'typescript', 'bin', 'tsc')], { cwd: folder });
  const journeys = ['login', 'workspace', 'organization'].map((name) => import(pathToFileURL(path.join(folder, 'out', `${name}.js`)).href));
  const program = path.join(folder, 'out', 'documented.js');
  const compiled = readFileSync(program, 'utf8');
  const example = async (values) => {
    writeFileSync(program, filled(compiled, values));
    return (await run(dir, node, [program])).out;
  };
  return Object.assign({ documented: example }, ...(await Promise.all(journeys)));
}

/**
 * Generates the Python client. Returns functions that run the journey, which returns `[{ok, what, seen}]`, and the documented
 * program: `{journey, documented}`.
 */
export async function python(dir, document) {
  const folder = path.join(dir, 'python');
  mkdirSync(folder);
  cpSync(path.join(sources, 'python'), folder, { recursive: true });
  writeFileSync(path.join(folder, 'openapi.json'), document);
  const program = installed('PORTICO_TEST_SYSTEM_PYTHON');
  const generator = path.join(path.dirname(program), 'openapi-python-client');
  const args = ['generate', '--path', 'openapi.json', '--meta', 'none', '--output-path', 'portico', '--config', 'openapi-python-client.yaml', '--fail-on-warning'];
  await run(dir, generator, args, { cwd: folder });
  const execute = async (...words) => (await run(dir, program, words, { cwd: folder })).out;
  return {
    async journey(world) {
      const described = path.join(folder, 'world.json');
      writeFileSync(described, JSON.stringify(world));
      const lines = (await execute('journey.py', described)).split('\n').filter(Boolean);
      return lines.map((line) => JSON.parse(line));
    },
    documented(values) {
      writeFileSync(path.join(folder, 'documented.py'), filled(documented('python'), values));
      return execute('documented.py');
    },
  };
}
