// The dashboard of `portico demo`: Better Auth's client for /auth, and fetch for /workspaces.
const { base, client: clientUrl, inbox } = document.getElementById('dashboard').dataset;
const at = (id) => document.getElementById(id);

/** Makes an element. Texts are never read as HTML. */
function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A refusal, of an answer {status, code, message, details}. */
class Refusal extends Error {
  constructor(answer) {
    super(answer.message || answer.statusText || 'There is no reason in the answer.');
    Object.assign(this, { status: answer.status, code: answer.code, fields: answer.details?.fields ?? [], reason: answer.details?.reason });
  }
}

/** fetch, which also adds each request to the list on the page. */
async function shownFetch(input, init = {}) {
  const url = new URL(input);
  const status = element('strong', { textContent: '…' });
  const line = element('summary', {}, element('code', { textContent: `${init.method ?? 'GET'} ${url.pathname}${url.search}` }), ' ', status);
  const body = element('code');
  at('requests').prepend(element('li', {}, element('details', {}, line, element('pre', { tabIndex: 0 }, body))));
  try {
    const response = await fetch(input, init);
    status.textContent = response.status;
    response.clone().text().then((text) => {
      body.textContent = pretty(text);
    });
    return response;
  } catch (error) {
    status.textContent = 'no answer';
    body.textContent = error.message;
    throw error;
  }
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** Returns the data of a call of Better Auth's client. */
async function data(call) {
  const answer = await call;
  if (answer.error) {
    throw new Refusal(answer.error);
  }
  return answer.data;
}

/** A call of the workspaces, with the session cookie. */
async function call(method, path, body) {
  const init = { method, credentials: 'include' };
  if (method !== 'GET') {
    init.headers = { 'Content-Type': 'application/json' };
    init.body = JSON.stringify(body ?? {});
  }
  const response = await shownFetch(`${base}/workspaces${path}`, init);
  const answer = await response.json();
  if (!response.ok) {
    throw new Refusal({ status: response.status, ...answer });
  }
  return answer;
}

/** Removes what the last answer has left in a form. */
function clear(form) {
  say('');
  form.querySelector('.result').replaceChildren();
  for (const hint of form.querySelectorAll('.wrong')) {
    hint.remove();
  }
  for (const input of form.querySelectorAll('[aria-invalid]')) {
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
  }
}

/** Shows why a request was refused: at the fields that are wrong, and with its status and code. */
function refuse(form, error) {
  const result = form.querySelector('.result');
  result.className = 'result refused';
  if (!(error instanceof Refusal)) {
    result.replaceChildren(`There was no answer that this page understands: ${error.message}`);
    return;
  }
  let first;
  for (const { field, message } of error.fields) {
    const input = form.elements[field];
    if (input?.name && input.type !== 'checkbox') {
      const hint = element('span', { className: 'wrong', id: `${form.id}-${field}`, textContent: message });
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', hint.id);
      input.after(hint);
      first ??= input;
    }
  }
  const code = element('code', { textContent: [error.status, error.code, error.reason].filter(Boolean).join(' ') });
  result.replaceChildren(`${error.message} `, code);
  if (error.code === 'SESSION_NOT_FRESH') {
    result.append(' Sign out and in again: this needs a sign-in of the last minutes.');
  }
  if (error.remedy) {
    result.append(error.remedy);
  }
  first?.focus();
}

/** Runs an action of a form, one at a time, and shows its text or its refusal. */
async function run(form, act) {
  if (form.ariaBusy === 'true') {
    return;
  }
  form.ariaBusy = 'true';
  clear(form);
  try {
    const content = (await act()) ?? '';
    const result = form.querySelector('.result');
    result.className = 'result';
    result.replaceChildren(...[content].flat());
  } catch (error) {
    refuse(form, error);
    if (error.status === 401 && !at('signed-in').hidden) {
      await show(null);
      say('Your session has ended. Sign in again.');
    }
  } finally {
    form.ariaBusy = null;
  }
}

function onSubmit(id, act) {
  at(id).addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target;
    run(form, () => act(Object.fromEntries(new FormData(form)), form));
  });
}

const say = (text) => at('notice').replaceChildren(text);

const mailLink = () => element('a', { href: inbox, target: '_blank', textContent: 'Mail' });
const button = (text, onClick) => {
  const made = element('button', { type: 'button', className: 'button', textContent: text });
  made.addEventListener('click', onClick);
  return made;
};
const time = (text) => (text ? new Date(text).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' }) : 'never');

/** A list item: what it is, something about it, and its buttons. */
function item(name, about, ...buttons) {
  const text = element('div', {}, element('b', { className: 'name', textContent: name }), element('span', { textContent: about }));
  return element('li', {}, text, ...buttons);
}

function fill(id, items, nothing) {
  at(id).replaceChildren(...(items.length > 0 ? items : [element('li', { className: 'none', textContent: nothing })]));
}

let auth;
let user;
/** The workspace that is shown. */
let open;

/** Shows the page of a session, or of none. */
async function show(found) {
  user = found?.user;
  open = undefined;
  at('workspace').hidden = true;
  at('signed-out').hidden = Boolean(user);
  at('signed-in').hidden = !user;
  for (const form of document.forms) {
    clear(form);
    form.reset();
  }
  if (!user) {
    return;
  }
  showUser(found);
  await showWorkspaces();
}

function showUser({ user, session }) {
  at('user').textContent = user.name || user.email;
  at('mark').textContent = (user.name || user.email).slice(0, 1);
  at('email').textContent = `${user.email}, ${user.emailVerified ? 'verified' : 'not verified'}`;
  at('profile').elements.name.value = user.name ?? '';
  const facts = { Session: session.id, Begun: time(session.createdAt), 'Ends at the latest': time(session.expiresAt), Browser: session.userAgent };
  const rows = Object.entries(facts).map(([name, value]) => {
    return element('div', {}, element('dt', { textContent: name }), element('dd', { textContent: value ?? 'unknown' }));
  });
  at('session').replaceChildren(...rows);
}

async function showWorkspaces() {
  const [{ workspaces }, { invitations }] = await Promise.all([call('GET', ''), call('GET', '/invitations/pending')]);
  const opener = (workspace) => button('Open', () => run(at('create'), () => showWorkspace(workspace)));
  fill('workspaces', workspaces.map((workspace) => item(workspace.name, workspace.role, opener(workspace))), 'You are in no workspace yet.');
  const items = invitations.map((invitation) => {
    const { id, workspace, role } = invitation;
    const accept = button('Accept', () => answer('POST', `/invitations/${id}/accept`, `You are in ${workspace.name} now.`));
    const decline = button('Decline', () => answer('DELETE', `/invitations/${id}`, 'Declined.'));
    return item(workspace.name, `as ${role}, until ${time(invitation.expiresAt)}`, accept, decline);
  });
  fill('invitations', items, `There are none for ${user.email}.`);
}

const answer = (method, path, words) =>
  run(at('answers'), async () => {
    await call(method, path);
    await showWorkspaces();
    return words;
  });

/** Shows a workspace, with its members and the user's keys. */
async function showWorkspace(workspace) {
  const path = `/${workspace.id}`;
  const [{ members }, { apiKeys }] = await Promise.all([call('GET', `${path}/members`), call('GET', `${path}/api-keys`)]);
  const isNew = open?.id !== workspace.id;
  open = workspace;
  if (isNew) {
    for (const id of ['invite', 'make-key']) {
      clear(at(id));
      at(id).reset();
    }
    at('key').hidden = true;
  }
  at('workspace-title').textContent = workspace.name;
  fill('members', members.map(({ user, role }) => item(user.name || user.email, `${user.email ?? ''}, ${role}`)), '');
  const revoke = ({ id, name }) =>
    button('Revoke', () =>
      run(at('make-key'), async () => {
        await call('DELETE', `${path}/api-keys/${id}`);
        at('key').hidden = true;
        await showWorkspace(workspace);
        return `${name} works no more.`;
      }),
    );
  fill('keys', apiKeys.map((key) => item(key.name, `${key.roles.join(', ')}, until ${time(key.expiresAt)}`, revoke(key))), 'You have none here.');
  at('workspace').hidden = false;
  if (isNew) {
    at('workspace-title').focus();
  }
}

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

function listen() {
  const callbackURL = `${location.origin}/?verified`;

  onSubmit('sign-up', async ({ name, email, password }) => {
    await data(auth.signUp.email({ name, email, password, callbackURL }));
    return [`A link was mailed to ${email}. Open it in this browser, at `, mailLink(), ', and press its button: you come back signed in.'];
  });

  onSubmit('sign-in', async ({ email, password, remember }, form) => {
    try {
      await data(auth.signIn.email({ email, password, rememberMe: remember === 'on' }));
    } catch (error) {
      if (error.code === 'EMAIL_NOT_VERIFIED') {
        error.remedy = button('Mail the link again', () =>
          run(form, async () => {
            await data(auth.sendVerificationEmail({ email, callbackURL }));
            return [`A link was mailed to ${email}: see `, mailLink(), '.'];
          }),
        );
      }
      throw error;
    }
    await show(await data(auth.getSession()));
    at('user').focus();
  });

  onSubmit('profile', async ({ name }) => {
    await data(auth.updateUser({ name }));
    showUser(await data(auth.getSession()));
    return 'The name is changed.';
  });

  onSubmit('sign-out', async () => {
    await data(auth.signOut());
    await show(null);
    say('You are signed out.');
    at('sign-in').elements.email.focus();
  });

  onSubmit('create', async ({ name }, form) => {
    const { workspace } = await call('POST', '', { name });
    form.reset();
    await showWorkspaces();
    await showWorkspace(workspace);
    return `You own ${workspace.name}.`;
  });

  onSubmit('invite', async ({ email, role }, form) => {
    const { invitation } = await call('POST', `/${open.id}/members/invite`, { email, role });
    form.reset();
    return [`${invitation.email} is invited as ${invitation.role}, by `, mailLink(), '. Sign out, and sign up with that address: the invitation is on the page then.'];
  });

  onSubmit('make-key', async ({ name, role }, form) => {
    const { apiKey, key } = await call('POST', `/${open.id}/api-keys`, { name, roles: [role] });
    form.reset();
    await showWorkspace(open);
    at('curl').firstElementChild.textContent = `curl -i ${quoted(`${base}/api/v1/app/me`)} \\\n  -H ${quoted(`Authorization: Bearer ${key}`)}`;
    at('key').hidden = false;
    at('key-title').focus();
    return `${apiKey.name} is made.`;
  });
}

/** Loads Better Auth's client, and says so while that takes long. */
async function load() {
  const slow = setTimeout(() => say(`Better Auth's client is being loaded from ${clientUrl}.`), 1000);
  try {
    const { createAuthClient } = await import(clientUrl);
    return createAuthClient({ baseURL: `${base}/auth`, fetchOptions: { customFetchImpl: shownFetch } });
  } catch (error) {
    console.warn(error);
    at('missing').hidden = false;
  } finally {
    clearTimeout(slow);
    say('');
  }
}

async function begin() {
  auth = await load();
  if (!auth) {
    return;
  }
  listen();
  const isVerified = location.search === '?verified';
  if (isVerified) {
    history.replaceState(null, '', '/');
  }
  try {
    await show(await data(auth.getSession()));
    if (isVerified) {
      say(user ? 'Your address is verified, and you are signed in.' : 'Your address is verified. Sign in now.');
    }
  } catch (error) {
    say(`${base} gave no answer: ${error.message}`);
  }
}

begin();
