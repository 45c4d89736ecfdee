// A PostgreSQL server of a test's own, by postgres.sh, and the ways in which it goes away: stopped, killed with
// everything of it, or hung.

import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { notePid, runChild, sleep, whenEnding } from './portico.mjs';

const script = process.env.PORTICO_TEST_POSTGRES_SH ?? fileURLToPath(new URL('../postgres.sh', import.meta.url));

/** `{pid: parent}` of all processes. */
const parents = () => {
  const all = new Map();
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name)) {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The name, in brackets, may hold anything.
        all.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
      } catch {
        // It has ended meanwhile.
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

/** Z for a process that has ended and that nobody has taken leave of yet; nothing for none. */
const stateOf = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2)[0];
  } catch {
    return undefined;
  }
};

export class Postgres {
  /** Starts a server in `dir`. `durable`: it waits for the disk (`fsync`), as one in earnest does. */
  static async start(dir, { durable = false } = {}) {
    const self = new Postgres();
    self.dir = dir;
    self.flags = durable ? ['--durable'] : [];
    mkdirSync(dir, { recursive: true });
    // Where the tests are run by root the server is another user, who has to get through to its folder.
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

  /** Starts it again, on the same data and port. Gives the milliseconds until it took connections. */
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

  /** The postmaster, first, and its children, if what its file names still is one. */
  processes() {
    const postmaster = this.#postmaster();
    let commandLine = '';
    try {
      commandLine = readFileSync(`/proc/${postmaster}/cmdline`, 'utf8');
    } catch {
      // It is gone.
    }
    if (!commandLine.includes(this.dir)) {
      return [];
    }
    return [postmaster, ...[...parents()].filter(([, parent]) => parent === postmaster).map(([pid]) => pid)];
  }

  /** SIGKILL to every process of it, at once: nothing is written any more. Gives how many there were. */
  kill() {
    const all = this.processes();
    // The postmaster first, which would start others anew.
    return all.filter((pid) => signalTo(pid, 'SIGKILL')).length;
  }

  /** The same, and waits until all have ended. Gives how many there were. */
  async crash() {
    const all = this.processes();
    const killed = this.kill();
    const began = performance.now();
    while (all.some((pid) => stateOf(pid) !== undefined)) {
      await sleep(5);
      if (performance.now() - began > 10_000) {
        if (all.some((pid) => !['Z', undefined].includes(stateOf(pid)))) {
          throw new Error(`processes of PostgreSQL outlive SIGKILL: ${all.join(' ')}`);
        }
        // Nobody takes leave of them on this machine, and PostgreSQL would take the dead for living.
        rmSync(path.join(this.dir, 'data', 'postmaster.pid'), { force: true });
        break;
      }
    }
    return killed;
  }

  /** As a power cut does, but by its own tool. */
  async stop() {
    await this.#script('stop', '--now', this.dir);
  }

  /** Every process stands still: connections stay open, and nothing is answered. */
  hang() {
    return this.processes().filter((pid) => signalTo(pid, 'SIGSTOP')).length;
  }

  resume() {
    return this.processes().filter((pid) => signalTo(pid, 'SIGCONT')).length;
  }

  /** Runs SQL and gives the rows as lists of text. */
  async query(sql) {
    const args = ['-X', '-q', '-A', '-t', '-F', '\t', '-v', 'ON_ERROR_STOP=1', '-d', this.url, '-c', sql];
    const { status, out, err } = await runChild(path.dirname(this.dir), path.join(this.bin, 'psql'), args);
    if (status !== 0) {
      throw new Error(`psql ended with ${status}: ${err}`);
    }
    return out.split('\n').filter(Boolean).map((line) => line.split('\t'));
  }

  /** Everything in it as text. */
  async dump() {
    const { status, out, err } = await runChild(path.dirname(this.dir), path.join(this.bin, 'pg_dump'), ['--inserts', '-d', this.url]);
    if (status !== 0) {
      throw new Error(`pg_dump ended with ${status}: ${err}`);
    }
    return out;
  }
}
