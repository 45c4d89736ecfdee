// Counts passed and failed checks. Only failed checks are printed, and one line per section, so that a log of several
// hundred checks is readable.

import { isDeepStrictEqual } from 'node:util';

/** Ends the running section, because its further checks would fail for this reason only. */
export class Stop extends Error {}

const brief = (value) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === undefined ? 'undefined' : text.length > 600 ? `${text.slice(0, 600)}…` : text;
};

export class Checks {
  passed = 0;
  failed = 0;
  #section = '';

  /** Runs `steps` under a name. An exception is a failure; `onFailure` then shows the page. */
  async section(name, steps, onFailure = async () => {}) {
    this.#section = name;
    const [passed, failed, began] = [this.passed, this.failed, performance.now()];
    try {
      await steps();
    } catch (error) {
      if (!(error instanceof Stop)) {
        this.#fail(`stopped: ${error.stack ?? error}`);
      }
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const good = this.passed - passed;
    const bad = this.failed - failed;
    if (bad === 0 && good === 0) {
      this.#fail('this section ran no check');
    }
    console.log(`${bad === 0 ? 'ok  ' : 'FAIL'} ${name}: ${good} checks${bad ? `, ${bad} FAILED` : ''} (${seconds} s)`);
    if (this.failed > failed) {
      await onFailure(name);
    }
  }

  /** Passes if `condition` is true; `detail` is the actual value. */
  ok(condition, what, detail) {
    if (condition) {
      this.passed += 1;
    } else {
      this.#fail(detail === undefined ? what : `${what}; seen: ${brief(detail)}`);
    }
    return Boolean(condition);
  }

  equal(actual, expected, what) {
    return this.ok(isDeepStrictEqual(actual, expected), `${what}: expected ${brief(expected)}`, actual);
  }

  match(actual, pattern, what) {
    return this.ok(typeof actual === 'string' && pattern.test(actual), `${what}: expected to match ${pattern}`, actual);
  }

  /** Like `equal`, but a failure ends the section. */
  must(actual, expected, what) {
    if (!this.equal(actual, expected, what)) {
      throw new Stop();
    }
  }

  #fail(text) {
    this.failed += 1;
    console.log(`FAIL ${text.startsWith(this.#section) ? text : `${this.#section}: ${text}`}`);
  }

  /** Prints the last line, which `run` adds up, and sets the exit status. */
  finish() {
    if (this.passed + this.failed === 0) {
      this.#fail('no check was run');
    }
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed === 0 ? 0 : 1;
  }
}
