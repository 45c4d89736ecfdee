// A real SMTP server (aiosmtpd) as a process of its own: smtp.py.

import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';

import { runChild, startChild } from './portico.mjs';

const python = process.env.PORTICO_TEST_SYSTEM_PYTHON;
const script = path.join(import.meta.dirname, 'smtp.py');

/** Writes a private authority and the certificate of `localhost` to `{dir}/certificates`. */
export async function makeCertificates(dir) {
  const folder = path.join(dir, 'certificates');
  mkdirSync(folder, { recursive: true });
  await runChild(folder, python, [script, 'certificates', folder]);
}

/** The SMTP server, in `{dir}/{name}`. `delay`: the longest random time before a message is answered, in milliseconds. */
export class MailServer {
  constructor(dir, name, mode, port, delay = 0) {
    Object.assign(this, { dir, folder: path.join(dir, name), mode, port, delay });
    mkdirSync(this.folder, { recursive: true });
  }

  async start() {
    for (const file of this.mode === 'plain' ? [] : ['ca.pem', 'server.pem', 'server.key']) {
      writeFileSync(path.join(this.folder, file), readFileSync(path.join(this.dir, 'certificates', file)));
    }
    const args = [script, 'serve', this.folder, String(this.port), this.mode];
    const log = openSync(path.join(this.folder, 'smtp.log'), 'a');
    this.process = startChild(this.folder, python, args, { env: { ...process.env, SMTP_DELAY: String(this.delay) }, stdio: ['pipe', 'pipe', log] });
    await new Promise((resolve, reject) => {
      this.process.once('exit', () => reject(new Error('the SMTP server ended')));
      readline.createInterface({ input: this.process.stdout }).once('line', resolve);
    });
  }

  async stop() {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.stdin.end();
    await ended;
  }

  /** Answers the next message in this way, once. */
  next(behaviour) {
    writeFileSync(path.join(this.folder, 'behaviour'), behaviour);
  }

  /** Removes and returns the messages that were received, the first one first. */
  take() {
    const files = readdirSync(this.folder).filter((name) => name.endsWith('.json'));
    files.sort((a, b) => parseInt(a, 10) - parseInt(b, 10));
    return files.map((name) => {
      const file = path.join(this.folder, name);
      const message = JSON.parse(readFileSync(file, 'utf8'));
      rmSync(file);
      return message;
    });
  }

  /** The deliveries, with the times in milliseconds at which a message was received and answered, or its client gone. */
  deliveries() {
    const lines = readFileSync(path.join(this.folder, 'deliveries'), 'utf8').split('\n');
    return lines.filter(Boolean).map((line) => JSON.parse(line));
  }
}
