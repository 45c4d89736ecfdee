// Loads npm packages from the folder that install.sh filled. It is outside of the checkout, where a plain `import` does
// not find it.

import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Returns a setting that install.sh wrote and `run` exported. */
export function installed(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set: run this by tests/system/run, or source the file that install.sh wrote`);
  }
  return value;
}

export async function load(name) {
  const require = createRequire(path.join(installed('PORTICO_TEST_SYSTEM_NPM'), 'package.json'));
  const module = await import(pathToFileURL(require.resolve(name)).href);
  // The exports of a CommonJS package are in `default`.
  return { ...module.default, ...module };
}
