// The release binary as an operator uses it: a process, its command line, its environment. Needs no npm package.
// Processes that are started here are killed by id when this process ends for any reason.

import { spawn } from 'node:child_process';
import { appendFileSync, chmodSync, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';

const children = new Set();
const atEnd = new Set();

/** Runs `work` when this process ends by itself; `work` cannot be asynchronous. */
export function whenEnding(work) {
  atEnd.add(work);
}

const endAll = () => {
  for (const child of children) {
    child.kill('SIGKILL');
  }
  for (const work of atEnd) {
    work();
  }
};
process.on('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => process.exit(130));
}

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs `work` over all items, several at a time. */
export async function each(items, atOnce, work) {
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const item = items[next];
      next += 1;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
}

/** Writes a process id to `{dir}/pids`, which `run` cleans up. */
export function notePid(dir, pid) {
  appendFileSync(path.join(dir, 'pids'), `${pid}\n`);
}

/** Starts a child that is killed when this process ends. */
export function startChild(dir, command, args, options) {
  const child = spawn(command, args, options);
  children.add(child);
  child.once('exit', () => children.delete(child));
  if (child.pid !== undefined) {
    notePid(dir, child.pid);
  }
  return child;
}

/** Runs a child until it ends: `{status, out, err}`. */
export async function runChild(dir, command, args, { input = '', ...options } = {}) {
  const child = startChild(dir, command, args, { stdio: ['pipe', 'pipe', 'pipe'], ...options });
  const out = [];
  const err = [];
  child.stdout.on('data', (bytes) => out.push(bytes));
  child.stderr.on('data', (bytes) => err.push(bytes));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
  return { status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** Returns the value after `--name` on this script's command line. */
export function flag(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  if (at < 0) {
    return fallback;
  }
  const value = process.argv[at + 1];
  if (value === undefined || value.startsWith('--')) {
    throw new Error(`--${name} needs a value`);
  }
  return value;
}

/** Returns the folder for data and logs: `--dir`, or a temporary one that is removed after success. */
export function workDir(name) {
  const given = flag('dir');
  if (given !== undefined) {
    mkdirSync(given, { recursive: true });
    return path.resolve(given);
  }
  const dir = mkdtempSync(path.join(os.tmpdir(), `portico-${name}-`));
  // If the tests run as root, PostgreSQL runs as another user, who needs access to its folder.
  chmodSync(dir, 0o711);
  process.on('exit', (status) => {
    if (status === 0) {
      rmSync(dir, { recursive: true, force: true });
    } else {
      console.log(`server log and data are in ${dir}`);
    }
  });
  return dir;
}

/**
 * Returns a port that is free on both loopback addresses and below the range of ephemeral ports. Otherwise, between a
 * kill and the restart, an outgoing connection of ours could occupy it.
 */
export async function freePort() {
  const free = (port, host) =>
    new Promise((resolve) => {
      const probe = net.createServer();
      // Without IPv6 the address cannot be in use.
      probe.once('error', (error) => resolve(host === '::1' && error.code !== 'EADDRINUSE'));
      probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
    });
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if ((await free(port, '127.0.0.1')) && (await free(port, '::1'))) {
      return port;
    }
  }
  throw new Error('no free port between 20000 and 32000');
}

/**
 * Removes the caller's PORTICO settings: the server refuses those of the tests, and those of another server do not
 * apply.
 */
function serverEnvironment(port, extra) {
  const environment = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!name.startsWith('PORTICO_')) {
      environment[name] = value;
    }
  }
  return { ...environment, RUST_BACKTRACE: '1', PORTICO_HTTP__LISTEN: `localhost:${port}`, PORTICO_HTTP__OPS_LISTEN: '', ...extra };
}

/** The line with the link with which the first administrator sets a password. */
const firstSetup = /^Set up the first administrator here, once, within 24 hours: (\S+)$/;

export class Portico {
  /**
   * `dir` gets the data directory and the log; the port is the same after restarts. `publicOrigin`: the public origin,
   * if it is not at its own port.
   */
  constructor(dir, port, environment = {}, { binary = process.env.PORTICO_TEST_BIN, publicOrigin } = {}) {
    if (!binary) {
      throw new Error('PORTICO_TEST_BIN must name the binary');
    }
    this.binary = path.resolve(binary);
    mkdirSync(dir, { recursive: true });
    this.dir = dir;
    this.port = port;
    this.origin = publicOrigin ?? `http://localhost:${port}`;
    this.data = path.join(dir, 'data');
    this.log = path.join(dir, 'server.log');
    const addressed = publicOrigin === undefined ? {} : { PORTICO_HTTP__PUBLIC_URL: publicOrigin };
    this.environment = serverEnvironment(port, { ...addressed, ...environment });
    this.process = undefined;
  }

  /** Starts the server, waits for its ready line and returns the duration in milliseconds. */
  async start(timeout = 30_000) {
    const began = performance.now();
    const child = startChild(this.dir, this.binary, ['serve', '--json', '--data-dir', this.data], {
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process = child;
    this.exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
    const log = createWriteStream(this.log, { flags: 'a' });
    let complaint = '';
    readline.createInterface({ input: child.stderr }).on('line', (text) => {
      // At its first start the server prints one secret, the set-up link. It is not part of the log.
      const link = firstSetup.exec(text)?.[1];
      this.setupLink = link ?? this.setupLink;
      const line = link === undefined ? text : text.replace(link, '…');
      complaint = `${complaint}${line}\n`.slice(-4000);
      log.write(`${line}\n`);
    });
    const line = await new Promise((resolve, reject) => {
      const fail = (text) => {
        clearTimeout(timer);
        reject(new Error(text));
      };
      const timer = setTimeout(() => fail(`the server was not ready within ${timeout} ms\n${complaint}`), timeout);
      child.once('error', (error) => fail(`${this.binary} does not start: ${error.message}`));
      // `close` follows the last output.
      child.once('close', (code, signal) => fail(`the server ended before it was ready (${signal ?? `status ${code}`})\n${complaint}`));
      readline.createInterface({ input: child.stdout }).on('line', (text) => {
        log.write(`${text}\n`);
        clearTimeout(timer);
        resolve(text);
      });
    });
    const ready = JSON.parse(line);
    if (ready.ready !== true || ready.public_url !== this.origin) {
      throw new Error(`the ready line is not as expected for ${this.origin}: ${line}`);
    }
    return performance.now() - began;
  }

  /** Sends a signal and waits for the end; returns `{code, signal}`. */
  async stop(signal = 'SIGTERM') {
    const child = this.process;
    if (child === undefined) {
      return undefined;
    }
    this.process = undefined;
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), 30_000);
    const end = await this.exited;
    clearTimeout(timer);
    return end;
  }

  /** Runs `portico …` on this data directory: `{status, out, err}`. */
  async try(args, input = '') {
    return runChild(this.dir, this.binary, [...args, '--data-dir', this.data], { env: this.environment, input });
  }

  /** Runs `portico … --json` and returns its JSON document; throws if the command fails. */
  async command(args, input = '') {
    const { status, out, err } = await this.try([...args, '--json'], input);
    if (status !== 0) {
      throw new Error(`portico ${args.join(' ')} ended with ${status}\n${err}${out}`);
    }
    try {
      return JSON.parse(out);
    } catch {
      throw new Error(`portico ${args.join(' ')} printed no single JSON document: ${out}`);
    }
  }

  async createTenant(slug, name) {
    return this.command(['tenant', 'create', slug, '--name', name]);
  }

  async createAccount(tenant, email, name, password) {
    const args = ['account', 'create', '--tenant', tenant, '--email', email, '--name', name];
    return this.command([...args, '--password-stdin', '--verified'], password);
  }

  async createClient(tenant, name, redirectUri, ...flags) {
    return this.command(['client', 'create', '--tenant', tenant, '--name', name, '--redirect-uri', redirectUri, ...flags]);
  }
}
