// The clients of Better Auth, a library for dashboards, as its users get them from npm: in Node with the cookies of one
// browser, and bundled for a page.

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { documented, filled, run } from './clients.mjs';
import { Jar } from './http.mjs';
import { installed } from './packages.mjs';

/** The versions, and their names in package.json. */
const packages = { '1.7.25': 'better-auth', '1.2.12': 'better-auth-1.2' };

/**
 * Loads and bundles each version: `[{version, createAuthClient, script, documented}]`. `documented` runs the program of
 * docs/json-apis.md: `{data, error}`.
 */
export async function betterAuth(dir) {
  const folder = path.join(dir, 'better-auth');
  mkdirSync(folder, { recursive: true });
  const modules = path.join(installed('PORTICO_TEST_SYSTEM_NPM'), 'node_modules');
  symlinkSync(modules, path.join(folder, 'node_modules'));
  const node = installed('PORTICO_TEST_SYSTEM_NODE');
  const esbuild = path.join(modules, 'esbuild', 'bin', 'esbuild');
  const all = Object.entries(packages).map(async ([version, name]) => {
    const entry = path.join(folder, `${version}.mjs`);
    const bundle = path.join(folder, `${version}.js`);
    writeFileSync(entry, `export { createAuthClient } from '${name}/client';\n`);
    const options = ['--bundle', '--platform=browser', '--format=iife', '--global-name=BetterAuth', `--outfile=${bundle}`];
    await run(dir, node, [esbuild, entry, ...options]);
    const found = JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8')).version;
    if (found !== version) {
      throw new Error(`${name} is the version ${found}`);
    }
    const { createAuthClient } = await import(pathToFileURL(entry).href);
    const example = async (values) => {
      const program = path.join(folder, `${version}-documented.mjs`);
      const text = filled(documented('js'), values).replace("'better-auth/client'", `'${name}/client'`);
      writeFileSync(program, `${text}console.log(JSON.stringify({ data, error }));\n`);
      return JSON.parse((await run(dir, node, [program])).out);
    };
    return { version, createAuthClient, script: readFileSync(bundle, 'utf8'), documented: example };
  });
  return Promise.all(all);
}

/** A browser without pages: the client in Node, with cookies, an origin and the name of a browser. */
export class Program {
  jar = new Jar();
  /** The attributes of the last session cookie. */
  attributes = undefined;

  /** `base`: the address of the tenant. `origin`: the one of the dashboard. */
  constructor(createAuthClient, base, origin) {
    this.origin = origin;
    const customFetchImpl = (input, init) => this.#fetch(input, init);
    this.auth = createAuthClient({ baseURL: `${base}/auth`, fetchOptions: { customFetchImpl } });
  }

  async #fetch(input, init) {
    const headers = new Headers(init?.headers);
    headers.set('origin', this.origin);
    headers.set('sec-fetch-site', 'same-site');
    headers.set('user-agent', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36');
    if (this.jar.header) {
      headers.set('cookie', this.jar.header);
    }
    const response = await fetch(input, { ...init, headers, redirect: 'manual' });
    const lines = response.headers.getSetCookie();
    const session = lines.find((line) => /^(__Host-)?portico-session-[^=]+=[^;]/.test(line));
    if (session !== undefined) {
      this.attributes = session.split(';').slice(1).map((part) => part.trim());
    }
    this.jar.take(lines);
    return response;
  }

  /** Returns the value of the session cookie. */
  get session() {
    return this.jar.values.find(([name]) => name.includes('portico-session-'))?.[1];
  }

  /** Returns the seconds that the last session cookie is kept for, or undefined if it ends with the browser. */
  get kept() {
    const found = this.attributes?.map((text) => /^max-age=(\d+)$/i.exec(text)?.[1]).find((seconds) => seconds !== undefined);
    return found === undefined ? undefined : Number(found);
  }
}
