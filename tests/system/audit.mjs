// The audit log of a running deployment, on both engines: actions are recorded, the log verifies, and every kind of
// tampering with its rows is detected, with the event's id and exit status 1 (P-12, A-103).
//
//   node audit.mjs [--engines sqlite,postgres] [--dir FOLDER]      PORTICO_TEST_BIN names the binary

import path from 'node:path';

import { Checks } from './lib/check.mjs';
import { Flow } from './lib/flow.mjs';
import { Http, Jar, parseForm } from './lib/http.mjs';
import { flag, freePort, Portico, workDir } from './lib/portico.mjs';
import { Postgres } from './lib/postgres.mjs';
import { bytes, hex, sql } from './lib/sql.mjs';

const redirectUri = 'https://console.example.com/callback';
const password = 'audit-correct-horse-battery-staple';
const person = 'ada@example.com';
const tables = ['audit_events', 'audit_seals', 'audit_heads', 'audit_unsealed'];
const here = "tenant_id = (SELECT id FROM tenants WHERE slug = 'audit')";
const check = new Checks();
const dir = workDir('audit');
const uuid = (digits) => digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

class Deployment {
  constructor(engine) {
    this.engine = engine;
    this.dir = path.join(dir, engine);
  }

  sql(text) {
    return sql(this.portico, this.postgres, text);
  }

  async start() {
    const environment = {};
    if (this.engine === 'postgres') {
      this.postgres = await Postgres.start(path.join(this.dir, 'postgres'));
      environment.PORTICO_DATABASE__URL = this.postgres.url;
    }
    this.portico = new Portico(path.join(this.dir, 'server'), await freePort(), environment);
    await this.portico.start();
  }

  /** Actions of an operator, users and clients. */
  async live() {
    const { portico } = this;
    const http = new Http(portico.port, 4);
    await portico.createTenant('audit', 'Audit');
    await portico.createTenant('other', 'Other');
    await portico.createAccount('audit', person, 'Ada', password);
    await portico.createAccount('other', person, 'Ada', password);
    const made = await portico.createClient('audit', 'Console', redirectUri, '--first-party');
    const flow = new Flow('audit', { id: made.client_id, secret: made.client_secret }, redirectUri);
    const wrong = await flow.openLogin(http);
    check.equal((await flow.postLogin(http, wrong, person, 'not-the-password-at-all')).status, 401, `${this.engine}: a wrong password`);
    const { jar, code } = await flow.signIn(http, person, password);
    await flow.tokens(http, code);
    check.equal((await flow.redeem(http, code)).status, 400, `${this.engine}: a used code`);
    await this.ownAccount(http, jar);
    const form = await this.form(http, jar, '/t/audit/logout', 'logout-form');
    await form({});
    await portico.command(['account', 'lock', '--tenant', 'audit', person]);
    await portico.command(['account', 'unlock', '--tenant', 'audit', person]);
    await portico.command(['account', 'set-password', '--tenant', 'audit', person], password);
    await portico.command(['client', 'rotate-secret', '--tenant', 'audit', made.client_id]);
    await flow.signIn(http, person, password);
    http.close();
    const listed = await portico.command(['audit', 'list', '--tenant', 'audit', '--limit', '1000']);
    const counts = {};
    for (const { event } of listed) {
      counts[event] = (counts[event] ?? 0) + 1;
    }
    const expected = {
      account_created: 2,
      account_changed: 1,
      client_created: 1,
      tenant_changed: 1,
      setup_link_made: 1,
      password_changed: 1,
      password_change_failed: 1,
      sign_in_failed: 1,
      signed_in: 2,
      authorization_code_redeemed: 1,
      authorization_code_replayed: 1,
      signed_out: 1,
      account_locked: 1,
      account_unlocked: 1,
      password_set: 2,
      client_secret_rotated: 1,
    };
    for (const [event, count] of Object.entries(expected)) {
      check.equal(counts[event], count, `${this.engine}: ${event} number of records`);
    }
  }

  /** Returns a function that posts the form of a page with these fields and returns the status. */
  async form(http, jar, target, id) {
    const page = await http.send('GET', target, { jar });
    const hidden = parseForm(page.body, id)?.fields ?? {};
    return async (fields) => (await http.send('POST', target, { jar, headers: { origin: http.origin }, form: { ...hidden, ...fields } })).status;
  }

  /** Account actions of a user, and the use of a set-up link. */
  async ownAccount(http, jar) {
    const another = `${password}-another`;
    const steps = [
      ['profile', 'profile-form', { nickname: 'Ada' }, 303],
      ['password', 'password-form', { password: 'not-the-password-at-all', new_password: another, new_password_again: another }, 422],
      ['password', 'password-form', { password, new_password: another, new_password_again: another }, 303],
      ['sessions', 'sessions-form', { end: 'others' }, 303],
    ];
    for (const [page, id, fields, status] of steps) {
      const send = await this.form(http, jar, `/t/audit/account/${page}`, id);
      check.equal(await send(fields), status, `${this.engine}: the form of /account/${page}`);
    }
    const made = await this.portico.command(['account', 'create', '--tenant', 'audit', '--email', 'bea@example.com', '--setup-link']);
    const link = new URL(made.setup_link).pathname;
    const send = await this.form(http, new Jar(), link, 'setup-form');
    check.equal(await send({ password }), 200, `${this.engine}: a set-up link is used`);
    await this.portico.command(['tenant', 'set', 'audit', 'branding.accent=#ff6600']);
  }

  /** `{status, said}` of `audit verify`. */
  async verify(tenant = 'audit') {
    const { status, out, err } = await this.portico.try(['audit', 'verify', '--tenant', tenant]);
    return { status, said: `${out}${err}` };
  }

  async good(label) {
    for (const tenant of ['audit', 'other', '_system']) {
      const { status, said } = await this.verify(tenant);
      check.ok(status === 0, `${this.engine}: ${label}: the log of ${tenant} verifies`, said);
    }
  }

  /** Changes rows, asserts that it is detected with one of the ids, and restores the rows. */
  async tamper(label, statements, ids) {
    await this.sql(statements.join(';\n'));
    const { status, said } = await this.verify();
    check.equal(status, 1, `${this.engine}: ${label}: status 1 (${said.trim().split('\n')[0] ?? ''})`);
    check.ok(ids.some((id) => said.includes(uuid(id))), `${this.engine}: ${label}: the event is named`, said);
    check.equal((await this.verify('other')).status, 0, `${this.engine}: ${label}: the other tenant's log verifies`);
    await this.sql(tables.flatMap((table) => [`DELETE FROM ${table}`, `INSERT INTO ${table} SELECT * FROM kept_${table}`]).join(';\n'));
    console.log(`     ${label}: ${said.trim().split('\n')[0]}`);
  }

  async tamperings() {
    await this.good('before');
    await this.sql(tables.map((table) => `CREATE TABLE kept_${table} AS SELECT * FROM ${table}`).join(';\n'));
    const rows = await this.sql(`SELECT ${hex(this.postgres, 'event_id')}, seq FROM audit_seals WHERE ${here} ORDER BY seq`);
    const ids = rows.map(([id]) => id);
    check.ok(ids.length > 10, `${this.engine}: events have seals`, ids.length);
    const at = (id, column = 'id') => `${here} AND ${column} = ${bytes(this.postgres, id)}`;
    const [middle, next, last] = [ids[ids.length >> 1], ids[(ids.length >> 1) + 1], ids.at(-1)];
    const drop = (id) => [`DELETE FROM audit_events WHERE ${at(id)}`, `DELETE FROM audit_seals WHERE ${at(id, 'event_id')}`];
    const spare = bytes(this.postgres, 'ff'.repeat(16));
    const swap = (table, column) => [
      `UPDATE ${table} SET ${column} = ${spare} WHERE ${at(middle, column)}`,
      `UPDATE ${table} SET ${column} = ${bytes(this.postgres, middle)} WHERE ${at(next, column)}`,
      `UPDATE ${table} SET ${column} = ${bytes(this.postgres, next)} WHERE ${here} AND ${column} = ${spare}`,
    ];
    for (const change of ["event = 'account_unlocked_'", 'occurred_at = occurred_at + 1', "details = '{}' || details", "actor_kind = 'nobody'", "network = '192.0.2.1'"]) {
      await this.tamper(`changed: ${change}`, [`UPDATE audit_events SET ${change} WHERE ${at(middle)}`], [middle]);
    }
    await this.tamper('the last one changed', [`UPDATE audit_events SET subject_id = NULL, actor_id = NULL, occurred_at = 0 WHERE ${at(last)}`], [last]);
    await this.tamper('one in the middle deleted', [`DELETE FROM audit_events WHERE ${at(middle)}`], [middle]);
    await this.tamper('the last one deleted', [`DELETE FROM audit_events WHERE ${at(last)}`], [last]);
    await this.tamper('one in the middle deleted with its seal', drop(middle), [middle]);
    await this.tamper('the last one deleted with its seal', drop(last), [last]);
    await this.tamper('the last three cut off', ids.slice(-3).flatMap(drop), ids.slice(-3));
    await this.tamper('two events swapped', swap('audit_events', 'id'), [middle, next]);
    await this.tamper('two seals swapped', swap('audit_seals', 'event_id'), [middle, next]);
    const before = (column) => `(SELECT s.${column} FROM audit_seals s WHERE s.${here} AND s.seq = audit_heads.seq - 1)`;
    const back = `UPDATE audit_heads SET event_id = ${before('event_id')}, chain = ${before('chain')}, seq = seq - 1 WHERE ${here}`;
    await this.tamper('the end set back by one', [back], ids.slice(-2));
    await this.tamper('the last one cut off and the end set back', [back, ...drop(last)], ids.slice(-2));
    await this.good('after all rows are restored');
  }
}

for (const engine of flag('engines', 'sqlite,postgres').split(',')) {
  const deployment = new Deployment(engine);
  const failed = check.failed;
  await check.section(`${engine}: actions are recorded`, async () => {
    await deployment.start();
    await deployment.live();
  });
  if (check.failed === failed) {
    // The SQLite file is changed while no server uses it; the PostgreSQL server keeps running.
    if (engine === 'sqlite') {
      await check.section(`${engine}: the server ends`, async () => {
        check.equal(await deployment.portico.stop(), { code: 0, signal: null }, `${engine}: SIGTERM ends the server with status 0`);
      });
    }
    await check.section(`${engine}: tampering is detected`, () => deployment.tamperings());
  }
  await check.section(`${engine}: end`, async () => {
    const end = await deployment.portico?.stop();
    check.ok(end === undefined || end.code === 0, `${engine}: the server has ended`, end);
    await deployment.postgres?.stop();
  });
}
check.finish();
