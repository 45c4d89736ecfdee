// Programs of other projects, as processes that listen on one port. Go and Java programs of the tests are built here,
// offline, with what programs.sh fetched.

import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { installed } from './packages.mjs';
import { runChild, sleep, startChild } from './portico.mjs';

const programs = fileURLToPath(new URL('../programs', import.meta.url));

export class Program {
  #log = [];

  /** Starts a program and waits until it answers on its port. `arguments_` name a file in `dir`, for `run`. */
  static async start(dir, command, arguments_, { port, environment = {}, seconds = 30 }) {
    const self = new Program();
    const env = { PATH: process.env.PATH, HOME: dir, NO_PROXY: 'localhost,127.0.0.1', ...environment };
    const child = startChild(dir, command, arguments_, { env, cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] });
    child.on('error', (error) => self.#log.push(Buffer.from(String(error))));
    child.stdout.on('data', (bytes) => self.#log.push(bytes));
    child.stderr.on('data', (bytes) => self.#log.push(bytes));
    self.child = child;
    self.ended = new Promise((resolve) => child.once('close', resolve));
    for (const end = performance.now() + seconds * 1000; performance.now() < end && child.exitCode === null; ) {
      if (await fetch(`http://localhost:${port}/`, { redirect: 'manual' }).catch(() => undefined)) {
        return self;
      }
      await sleep(100);
    }
    await self.stop();
    throw new Error(`${path.basename(command)} did not start\n${self.log}`);
  }

  get log() {
    return Buffer.concat(this.#log).toString();
  }

  async stop() {
    this.child.kill();
    await Promise.race([this.ended, sleep(10_000)]);
  }
}

async function build(dir, command, arguments_, environment) {
  const { status, out, err } = await runChild(dir, command, arguments_, { cwd: dir, env: { ...process.env, ...environment } });
  if (status !== 0) {
    throw new Error(`${command} ${arguments_[0]} ended with ${status}\n${out}${err}`);
  }
}

/** Builds a Go program with the modules of programs/go-oidc and returns its path. Without `source`: the one there. */
export async function buildGo(dir, source) {
  const folder = path.join(dir, source === undefined ? 'documented' : 'recipe');
  mkdirSync(folder, { recursive: true });
  for (const file of ['go.mod', 'go.sum', 'main.go']) {
    copyFileSync(path.join(programs, 'go-oidc', file), path.join(folder, file));
  }
  if (source !== undefined) {
    writeFileSync(path.join(folder, 'main.go'), source);
  }
  const cache = installed('PORTICO_TEST_SYSTEM_GO_CACHE');
  await build(folder, 'go', ['build', '-o', 'application', '.'], {
    GOMODCACHE: path.join(cache, 'modules'),
    GOCACHE: path.join(cache, 'build'),
    GOFLAGS: '-mod=readonly -modcacherw',
    GOPROXY: 'off',
    CGO_ENABLED: '0',
  });
  return path.join(folder, 'application');
}

/** Lets Maven package programs/{program} with further sources, `{file: text}`, and returns the folder of the results. */
async function buildMaven(dir, program, name, sources) {
  const folder = path.join(dir, name);
  cpSync(path.join(programs, program), folder, { recursive: true });
  for (const [file, text] of Object.entries(sources)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const repository = installed(`PORTICO_TEST_SYSTEM_MAVEN_${program.toUpperCase()}`);
  await build(folder, 'mvn', ['package', '--offline', '--batch-mode', `-Dmaven.repo.local=${repository}`, '-Dmaven.test.skip=true'], {});
  return path.join(folder, 'target');
}

/** Builds the Spring Boot application with further sources and returns the path of its jar. */
export async function buildSpring(dir, name, sources) {
  return path.join(await buildMaven(dir, 'spring', name, sources), 'application.jar');
}

/** Builds the Quarkus application with further sources and returns the path of its jar. */
export async function buildQuarkus(dir, name, sources) {
  return path.join(await buildMaven(dir, 'quarkus', name, sources), 'quarkus-app', 'quarkus-run.jar');
}
