// A private PostgreSQL server, started with postgres.sh, and its outages: stopped, all processes killed, or hung.

import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { notePid, runChild, sleep, whenEnding } from './portico.mjs';

const script = process.env.PORTICO_TEST_POSTGRES_SH ?? fileURLToPath(new URL('../postgres.sh', import.meta.url));

/** Returns `{pid: parent}` of all processes. */
const parents = () => {
  const all = new Map();
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name)) {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The name, in brackets, may contain any character.
        all.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
      } catch {
        // The process has ended.
      }
    }
  }
  return all;
};

const signalTo = (pid, signal) => {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    if (error.code !== 'ESRCH') {
      throw error;
    }
    return false;
  }
};

/** Returns Z for a zombie process, and undefined for a process that does not exist. */
const stateOf = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2)[0];
  } catch {
    return undefined;
  }
};

export class Postgres {
  /** Starts a server in `dir`. `durable`: it waits for the disk (`fsync`), as in production. */
  static async start(dir, { durable = false } = {}) {
    const self = new Postgres();
    self.dir = dir;
    self.flags = durable ? ['--durable'] : [];
    mkdirSync(dir, { recursive: true });
    // If the tests run as root, the server runs as another user, who needs access to its folder.
    chmodSync(path.dirname(dir), 0o711);
    whenEnding(() => self.kill());
    await self.start();
    self.bin = (await self.#script('bin')).trim();
    return self;
  }

  async #script(...args) {
    const { status, out, err } = await runChild(path.dirname(this.dir), 'bash', [script, ...args]);
    if (status !== 0) {
      throw new Error(`postgres.sh ${args.join(' ')} ended with ${status}\n${err}${out}`);
    }
    return out;
  }

  /** Starts it again with its data and port. Returns the milliseconds until it accepted connections. */
  async start() {
    const began = performance.now();
    this.url = (await this.#script('start', ...this.flags, this.dir)).trim();
    notePid(path.dirname(this.dir), this.#postmaster());
    return performance.now() - began;
  }

  get log() {
    return path.join(this.dir, 'data', 'server.log');
  }

  #postmaster() {
    try {
      return Number.parseInt(readFileSync(path.join(this.dir, 'data', 'postmaster.pid'), 'utf8'), 10) || undefined;
    } catch {
      return undefined;
    }
  }

  /** Returns the postmaster, then its children, if the process of its pid file still runs. */
  processes() {
    const postmaster = this.#postmaster();
    let commandLine = '';
    try {
      commandLine = readFileSync(`/proc/${postmaster}/cmdline`, 'utf8');
    } catch {
      // The process has ended.
    }
    if (!commandLine.includes(this.dir)) {
      return [];
    }
    return [postmaster, ...[...parents()].filter(([, parent]) => parent === postmaster).map(([pid]) => pid)];
  }

  /** Sends SIGKILL to all its processes at once, so that it writes nothing more. Returns their number. */
  kill() {
    const all = this.processes();
    // The postmaster first, since it would start new children.
    return all.filter((pid) => signalTo(pid, 'SIGKILL')).length;
  }

  /** Sends SIGKILL like `kill`, and waits until all processes have ended. Returns their number. */
  async crash() {
    const all = this.processes();
    const killed = this.kill();
    const began = performance.now();
    while (all.some((pid) => stateOf(pid) !== undefined)) {
      await sleep(5);
      if (performance.now() - began > 10_000) {
        if (all.some((pid) => !['Z', undefined].includes(stateOf(pid)))) {
          throw new Error(`PostgreSQL processes still run after SIGKILL: ${all.join(' ')}`);
        }
        // No parent reaps these zombies on this machine, and PostgreSQL would take them for running processes.
        rmSync(path.join(this.dir, 'data', 'postmaster.pid'), { force: true });
        break;
      }
    }
    return killed;
  }

  /** Stops it immediately, without a checkpoint, with pg_ctl. */
  async stop() {
    await this.#script('stop', '--now', this.dir);
  }

  /** Suspends every process: connections stay open, and nothing is answered. */
  hang() {
    return this.processes().filter((pid) => signalTo(pid, 'SIGSTOP')).length;
  }

  resume() {
    return this.processes().filter((pid) => signalTo(pid, 'SIGCONT')).length;
  }

  /** Runs SQL and returns the rows as lists of text. */
  async query(sql) {
    const args = ['-X', '-q', '-A', '-t', '-F', '\t', '-v', 'ON_ERROR_STOP=1', '-d', this.url, '-c', sql];
    const { status, out, err } = await runChild(path.dirname(this.dir), path.join(this.bin, 'psql'), args);
    if (status !== 0) {
      throw new Error(`psql ended with ${status}: ${err}`);
    }
    return out.split('\n').filter(Boolean).map((line) => line.split('\t'));
  }

  /** Returns a dump of the database as text. */
  async dump() {
    const { status, out, err } = await runChild(path.dirname(this.dir), path.join(this.bin, 'pg_dump'), ['--inserts', '-d', this.url]);
    if (status !== 0) {
      throw new Error(`pg_dump ended with ${status}: ${err}`);
    }
    return out;
  }
}
