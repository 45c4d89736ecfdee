// Concurrent load: workers sign in and out, get codes, redeem, refresh and revoke, without pause. Acknowledged results
// and the duration of each response are recorded.

import { Unexpected } from './flow.mjs';
import { Http } from './http.mjs';
import { sleep } from './portico.mjs';
import { Credentials, submit } from './credentials.mjs';

/** The number of credentials of each kind that are checked. */
const asked = 150;

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const milliseconds = (value) => (value === undefined ? '-' : `${value.toFixed(1)} ms`);

function sample(items, count) {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, at) => items[Math.floor(at * step)]);
}

export class Writers {
  /** The start and end of each backup. */
  backups = [];
  running = [];
  unexpected = [];
  busy = 0;
  #times = [];
  #ended = false;
  #noted = { codes: [], fresh: [], used: [], revoked: [], access: [], sessions: [], ended: [] };

  /** `who` returns the address and password of a worker. */
  constructor(port, count, flow, who) {
    Object.assign(this, { count, flow, who });
    this.http = new Http(port, count);
  }

  start() {
    this.began = performance.now();
    this.running = Array.from({ length: this.count }, (_, number) => this.#work(number));
  }

  /** Ends the load after the server was killed; a second call does nothing. */
  async end() {
    this.ended ??= performance.now();
    this.#ended = true;
    await Promise.all(this.running);
    this.http.close();
  }

  async #timed(answer) {
    const began = performance.now();
    const got = await answer;
    this.#times.push([began, performance.now()]);
    return got;
  }

  async #work(number) {
    let jar;
    for (let turn = number; !this.#ended; turn += 1) {
      try {
        if (jar === undefined) {
          ({ jar } = await this.flow.signIn(this.http, ...this.who(number)));
        }
        await this.#turn(jar, turn);
        if (turn % 25 === 24) {
          const gone = jar.clone();
          await submit(this.http, jar, '/t/works/logout', 'logout-form', {});
          this.#noted.ended.push(gone);
          jar = undefined;
        }
      } catch (error) {
        if (error instanceof Unexpected && error.answer.status === 503) {
          this.busy += 1;
        } else if (error instanceof Unexpected) {
          this.unexpected.push(error.message);
        } else if (!this.#ended && !/ECONN|socket hang up|cut off/.test(`${error.code} ${error.message}`)) {
          this.unexpected.push(error.message);
        }
        await sleep(20);
      }
    }
    if (jar !== undefined) {
      this.#noted.sessions.push(jar);
    }
  }

  async #turn(jar, turn) {
    const { flow, http } = this;
    const noted = this.#noted;
    const code = await this.#timed(flow.authorize(http, jar));
    if (turn % 4 === 3) {
      noted.codes.push([Date.now(), code]);
      return;
    }
    const set = await this.#timed(flow.tokens(http, code));
    const answer = await this.#timed(flow.refresh(http, set.refresh_token));
    if (answer.status !== 200) {
      throw new Unexpected('refreshing', answer);
    }
    const next = JSON.parse(answer.body);
    if (turn % 3 === 0) {
      const revoked = await this.#timed(flow.post(http, '/oauth2/revoke', { token: next.refresh_token }));
      if (revoked.status !== 200) {
        throw new Unexpected('revoking', revoked);
      }
      noted.revoked.push(next.refresh_token);
      return;
    }
    noted.used.push(set.refresh_token);
    noted.fresh.push(next.refresh_token);
    noted.access.push(next.access_token);
  }

  /** Returns what the workers got, as a list of credentials of the clients of `like`. */
  credentials(like) {
    const credentials = new Credentials({ ...like, app: this.flow });
    const noted = this.#noted;
    const oldest = Date.now() - 35_000;
    for (const [, code] of sample(noted.codes.filter(([made]) => made > oldest), asked)) {
      credentials.code('of a writer', undefined, code);
    }
    for (const jar of [...noted.sessions, ...sample(noted.ended, asked)]) {
      credentials.session('of a writer', undefined, jar);
    }
    for (const token of sample(noted.access, asked)) {
      credentials.accessToken('of a writer', undefined, token);
    }
    for (const token of [...sample(noted.fresh, asked), ...sample(noted.revoked, asked)]) {
      credentials.refreshToken('of a writer', undefined, token);
    }
    for (const token of sample(noted.used, asked)) {
      credentials.refreshToken('of a writer', undefined, token, 'refresh token');
    }
    return credentials;
  }

  /** Returns the number and durations of responses, during backups and without one. */
  report() {
    const beside = ([began, ended]) => this.backups.some(([from, to]) => began < to && ended > from);
    const spent = (this.ended - this.began) / 1000;
    const during = this.backups.reduce((sum, [from, to]) => sum + (to - from) / 1000, 0);
    const line = (name, times, seconds) => {
      const took = times.map(([began, ended]) => ended - began).sort((one, other) => one - other);
      const rate = Math.round(took.length / seconds);
      return `writers ${name}: ${took.length} answers in ${seconds.toFixed(1)} s (${rate}/s), p50 ${milliseconds(quantile(took, 0.5))}, p99 ${milliseconds(quantile(took, 0.99))}, longest ${milliseconds(took.at(-1))}`;
    };
    const without = this.#times.filter((time) => !beside(time));
    return [line('without backup', without, spent - during), line('during a backup', this.#times.filter(beside), during), `busy ${this.busy} times`];
  }
}
