// What make.mjs stores of users: tenant `initech`, where they sign up, are invited, have several addresses and a user name,
// and leave; and tenant `hooli`, which has no passwords.

import { submit } from '../system/lib/credentials.mjs';
import { Unexpected } from '../system/lib/flow.mjs';
import { Jar } from '../system/lib/http.mjs';
import { newLink, newVerification } from '../system/lib/mails.mjs';

const password = (person) => `correct horse battery ${person}`;
const cookies = (jar) => Object.fromEntries(jar.values);

/** Returns the path and query of a link. */
function at(link) {
  const { pathname, search } = new URL(link);
  return `${pathname}${search}`;
}

/** The users of one tenant. */
class Users {
  constructor({ portico, http }, slug) {
    Object.assign(this, { portico, http, slug, base: `/t/${slug}` });
  }

  email(person) {
    return `${person}@${this.slug}.example`;
  }

  /** Runs a command that names the tenant. */
  command(words, args = [], input = '') {
    return this.portico.command([...words.split(' '), '--tenant', this.slug, ...args], input);
  }

  async create(person, typed, ...flags) {
    const secret = typed === undefined ? [] : ['--password-stdin'];
    const made = await this.command('account create', ['--email', this.email(person), '--verified', ...secret, ...flags], typed);
    return { email: this.email(person), password: typed, sub: made.sub };
  }

  /** Submits a form, and returns the answer if it has this status. */
  async submit(jar, target, id, fields, status = 303) {
    const answer = await submit(this.http, jar, target, id, fields);
    if (answer.status !== status) {
      throw new Unexpected(id, answer);
    }
    return answer;
  }

  /** Submits a form that leads to the page that waits for a mail to this address. */
  async waiting(jar, target, id, email, fields) {
    const { location } = (await this.submit(jar, target, id, { email, ...fields })).headers;
    if (!location.includes('/verify-email?flow=')) {
      throw new Error(`${id} of ${email} leads to ${location}`);
    }
    const { link, code } = await newVerification(this.portico, email);
    return { page: location, link: at(link), code };
  }

  /** Signs in by password, and accepts the terms of use if they are asked for. */
  async signIn(name, typed) {
    const jar = new Jar();
    const { location } = (await this.submit(jar, `${this.base}/login`, 'login-form', { email: name, password: typed })).headers;
    if (location.includes('/accept-terms?')) {
      await this.submit(jar, location, 'accept-terms-form', {});
    }
    if (!jar.has('portico-session-')) {
      throw new Error(`${name} is not signed in, but sent to ${location}`);
    }
    return jar;
  }

  /** Signs up, and leaves the address unverified. */
  async signUp(person, fields) {
    const jar = new Jar();
    const email = this.email(person);
    const waiting = await this.waiting(jar, `${this.base}/register`, 'register-form', email, fields);
    return { email, password: fields.password, cookies: cookies(jar), ...waiting };
  }

  /** Adds an address, or replaces the main one (`replace`). */
  async proveAddress(jar, email, kind) {
    const { page, code } = await this.waiting(jar, `${this.base}/account/addresses`, 'address-form', email, { kind });
    await this.submit(jar, page, 'verify-form', { code });
  }
}

/** A user with a former and two further addresses, a former user name and a former password. */
async function ada(users) {
  const former = users.email('countess');
  const earlier = password('of the countess');
  const account = await users.create('countess', earlier, '--name', 'Ada Lovelace', '--username', 'lovelace');
  await users.command('account set-password', [former], password('initech'));
  await users.command('account set', [former, 'department=Research', 'skills=Rust, SQL']);
  const jar = await users.signIn('lovelace', password('initech'));
  await users.submit(jar, `${users.base}/account/profile`, 'profile-form', { name: 'Ada Lovelace', preferred_username: 'ada', 'attribute.shirt_size': 'M' });
  const [email, further, unverified] = [users.email('ada'), 'ada@work.example', 'ada@home.example'];
  await users.proveAddress(jar, email, 'replace');
  const undo = at(await newLink(users.portico, former, 'undo-address'));
  await users.proveAddress(jar, further, 'add');
  await users.command('account addresses', [email, '--add', unverified]);
  const names = { user_name: 'ada', former_user_name: 'lovelace' };
  return { jar, account: { email, former, further, unverified, ...names, password: password('initech'), earlier_password: earlier, sub: account.sub, undo } };
}

/** A user who leaves: the account is deleted after two weeks. */
async function frank(users) {
  const account = await users.create('frank', password('frank'));
  const jar = await users.signIn(account.email, account.password);
  await users.submit(jar, `${users.base}/account/delete`, 'delete-form', {}, 200);
  return account;
}

/** Three invitations: one that is accepted, one by mail that is open, and one that was withdrawn. */
async function invitations(users) {
  const [gina, jane, kate] = ['gina', 'jane', 'kate'].map((person) => users.email(person));
  const printed = async (email) => at((await users.command('account invite', [email, '--print-link'])).invitation_link);
  const accepted = await printed(gina);
  const fields = { name: 'Gina', password: password('gina'), terms: 'yes', 'attribute.shirt_size': 'S' };
  await users.submit(new Jar(), accepted, 'invitation-form', fields);
  await users.command('account invite', [jane, '--name', 'Jane Open', '--locale', 'de']);
  const withdrawn = await printed(kate);
  await users.command('account withdraw-invitation', [kate]);
  return {
    gina: { email: gina, password: password('gina'), link: accepted },
    jane: { email: jane, name: 'Jane Open', link: at(await newLink(users.portico, jane, 'invitation')) },
    kate: { email: kate, link: withdrawn },
  };
}

/** Makes tenant `initech`. */
export async function initech(maker) {
  const { portico, http } = maker;
  const { issuer } = await portico.createTenant('initech', 'Initech');
  const terms = ['terms_url=https://initech.example/terms', 'terms_version=2026-11'];
  // Long enough for tests an hour later.
  const lasting = ['token.access=2h', 'flow=2h'];
  await portico.command(['tenant', 'set', 'initech', 'registration=open', 'sign_in.identifiers=email,username', 'password.history=3', ...terms, ...lasting]);
  const attribute = (name, kind, title, ...flags) => portico.command(['tenant', 'attribute', 'add', 'initech', name, '--type', kind, '--title', title, ...flags]);
  await attribute('department', 'text', 'Department', '--title', 'de=Abteilung', '--person', 'read', '--scope', 'employment');
  await attribute('shirt_size', 'choice', 'Shirt size', '--choice', 'S', '--choice', 'M', '--choice', 'L', '--person', 'write', '--registration', 'optional');
  await attribute('skills', 'list', 'Skills', '--person', 'write');
  const domains = { verified: 'initech.example', unverified: 'intertrode.example' };
  for (const domain of Object.values(domains)) {
    await portico.command(['tenant', 'domain', 'add', 'initech', domain]);
  }
  await portico.command(['tenant', 'domain', 'verify', 'initech', domains.verified]);
  const shop = await maker.client('initech', 'Shop', 'https://rp.example.com/cb', '--first-party');

  const users = new Users(maker, 'initech');
  const { jar, account } = await ada(users);
  const inShop = maker.flow('initech', shop, 'openid profile email employment');
  const tokens = await inShop.tokens(http, await inShop.authorize(http, jar));
  return {
    issuer,
    domains,
    clients: { shop },
    accounts: { ada: account, frank: await frank(users), leo: await users.create('leo', password('leo')) },
    ada: { cookies: cookies(jar), tokens },
    sign_ups: {
      hugo: await users.signUp('hugo', { name: 'Hugo', password: password('hugo'), terms: 'yes', 'attribute.shirt_size': 'L' }),
      irene: await users.signUp('irene', { name: 'Irene', password: password('irene'), terms: 'yes' }),
    },
    invitations: await invitations(users),
  };
}

/** Makes tenant `hooli`, whose users sign in by mail. */
export async function hooli(maker) {
  const { portico } = maker;
  const { issuer } = await portico.createTenant('hooli', 'Hooli');
  await portico.command(['tenant', 'set', 'hooli', 'registration=open', 'sign_in.methods=link,code', 'flow=2h']);
  const users = new Users(maker, 'hooli');
  const account = await users.create('ada', undefined, '--name', 'Ada of Hooli');
  const jar = new Jar();
  await users.submit(jar, `${users.base}/login`, 'login-form', { email: account.email, by: 'mail' });
  await users.submit(jar, at(await newLink(portico, account.email, 'sign-in-link')), 'verify-form', {});
  const signUps = { hugo: await users.signUp('hugo', { name: 'Hugo of Hooli' }) };
  return { issuer, accounts: { ada: account }, ada: { cookies: cookies(jar) }, sign_ups: signUps };
}
