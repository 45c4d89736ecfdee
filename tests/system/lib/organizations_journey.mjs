// Organizations in sign-ins (docs/organizations.md, "In applications"): a user of two organizations picks one on a page,
// and the application, built on npm openid-client, gets its claims. What it gets is compared with what the command line
// shows at the same moment.

const TENANT = 'acme';
/** The application's name at the relying party. */
const APPLICATION = 'rooms';
const NAME = 'Acme Rooms';
const SCOPES = 'openid organizations roles groups offline_access';

/** Every claim about organizations, and the names of scopes that are no claims. */
const CLAIMS = ['org_id', 'org_slug', 'org_roles', 'groups', 'roles', 'organizations'];

/** Returns the claims about organizations only. */
const about = (claims) => Object.fromEntries(CLAIMS.filter((name) => name in (claims ?? {})).map((name) => [name, claims[name]]));
/** Returns them as access tokens have them. */
const ofAccessToken = ({ groups: _, ...others }) => others;

export class OrganizationsJourney {
  /**
   * `journey`: `{check, portico, rp, issuer, checkAnswer, shown}`, of which the last two are functions of the caller.
   * `other`: a second tenant with an account of each person. `owner`: the address of an account that owns all organizations.
   */
  static async prepare(journey, { other, owner, people }) {
    const self = new OrganizationsJourney();
    Object.assign(self, journey);
    const { check, portico, rp, issuer } = self;
    const client = await portico.createClient(TENANT, NAME, rp.redirectUri(APPLICATION), '--grant', 'authorization_code', 'refresh_token');
    const credentials = { clientId: client.client_id, clientSecret: client.client_secret };
    const metadata = await rp.add(APPLICATION, { issuer, method: 'client_secret_basic', ...credentials });
    check.ok(SCOPES.split(' ').every((scope) => metadata.scopes_supported.includes(scope)), 'discovery lists the scopes', metadata.scopes_supported);
    const create = (tenant, name) => portico.command(['organization', 'create', '--tenant', tenant, '--name', name, '--owner', owner]);
    self.aurora = await create(TENANT, 'Aurora Labs');
    self.boreal = await create(TENANT, 'Boreal');
    // Refused: one without these people, a suspended one, and one of another tenant.
    self.cedar = await create(TENANT, 'Cedar');
    self.dorado = await create(TENANT, 'Dorado');
    self.emerald = await create(other, 'Emerald');
    const hosts = ['--name', 'Hosts', '--base', 'admin', '--permission', 'org.read,members.invite'];
    await self.#organization('role create', self.aurora.slug, ...hosts);
    for (const { email } of people) {
      await self.#organization('member add', self.aurora.slug, email, '--role', 'hosts', 'developer');
      await self.#organization('member add', self.boreal.slug, email, '--role', 'admin');
      await self.#organization('member add', self.dorado.slug, email, '--role', 'viewer');
      await portico.command(['organization', 'member', 'add', '--tenant', other, self.emerald.slug, email, '--role', 'viewer']);
    }
    await self.#organization('suspend', self.dorado.slug);
    return self;
  }

  #organization(command, ...words) {
    return this.portico.command(['organization', ...command.split(' '), '--tenant', TENANT, ...words]);
  }

  /** Returns the claims of an organization by what the command line shows of it and of its member. */
  async #claimsOf({ slug }, { email }, groups) {
    const { id, ...shown } = await this.#organization('show', slug);
    const members = await this.#organization('member list', slug);
    const own = members.find((member) => member.email === email);
    return { org_id: id, org_slug: shown.slug, org_roles: own?.roles.toSorted(), groups };
  }

  /** Starts a sign-in, and returns the name of the page that it leads to. */
  #start(visitor, extra = {}) {
    return visitor.visit(`${this.rp.origin}/${APPLICATION}/start?${new URLSearchParams({ scope: SCOPES, ...extra })}`);
  }

  /** Asserts that the application got an error, and returns the answer without its state. */
  async #refused(visitor, where, error, label) {
    const { check } = this;
    check.must(where, 'client', `${label}: at the client`);
    const result = await visitor.result();
    check.equal([result.outcome, result.error], ['refused', error], label);
    this.checkAnswer(result, { issuer: this.issuer }, label);
    const { state: _, ...answer } = result.query;
    check.equal(Object.keys(answer).toSorted(), ['error', 'error_description', 'iss'], `${label}: the answer`);
    return answer;
  }

  /** Asserts that the application was signed in with these claims: in the ID token, the access token and UserInfo. */
  async #signedIn(visitor, where, expected, label) {
    const { check } = this;
    check.must(where, 'client', `${label}: at the client`);
    const result = await visitor.result();
    check.must(result.outcome, 'signed in', `${label} (${result.error ?? ''} ${result.message ?? ''} ${result.cause ?? ''})`);
    this.checkAnswer(result, { issuer: this.issuer }, label);
    check.equal(about(result.claims), expected, `${label}: the ID token`);
    check.equal(about(result.access), ofAccessToken(expected), `${label}: the access token`);
    check.equal(about(result.userinfo), expected, `${label}: UserInfo`);
  }

  /** Signs in with the session, which shows no page. */
  async #silently(visitor, extra, expected, label) {
    const from = visitor.documents.length;
    await this.#signedIn(visitor, await this.#start(visitor, extra), expected, label);
    this.check.equal(this.shown(visitor, from), [], `${label}: no page is shown`);
  }

  /** Asserts what UserInfo says now. `issued`: what the access token says, since its time of issue. */
  async #userinfo(visitor, expected, issued, label) {
    this.check.must(await visitor.visit(`${this.rp.origin}/${APPLICATION}/userinfo`), 'client', `${label}: UserInfo`);
    this.#read(await visitor.result(), expected, issued, label);
  }

  #read({ message, userinfo, access }, expected, issued, label) {
    this.check.equal(userinfo?.map(about) ?? message, [expected, expected], `${label}: UserInfo`);
    this.check.equal(about(access), ofAccessToken(issued), `${label}: the access token is as issued`);
  }

  /** Asserts what the next tokens say. UserInfo is read with them, so that the next change meets a token in use. */
  async #refreshed(visitor, expected, label) {
    this.check.must(await visitor.visit(`${this.rp.origin}/${APPLICATION}/refresh`), 'client', `${label}: a refresh`);
    const result = await visitor.result();
    this.check.equal(about(result.claims), expected, `${label}: the next ID token`);
    this.#read(result, expected, expected, `${label}: the next access token`);
  }

  /** One person's way. `password`: of the account. */
  async run(visitor, person, password, label) {
    const { aurora, boreal } = this;
    const both = [aurora.slug, boreal.slug];
    const inAurora = await this.#claimsOf(aurora, person, both);
    const inBoreal = await this.#claimsOf(boreal, person, both);
    this.check.equal([inAurora.org_roles, inBoreal.org_roles], [['developer', 'hosts'], ['admin']], `${label}: the roles at first`);
    await this.#pick(visitor, person, { password, inAurora, inBoreal }, label);
    await this.#name(visitor, inAurora, inBoreal, label);
    await this.#refuse(visitor, label);
    await this.#switch(visitor, inAurora, inBoreal, label);
    await this.#change(visitor, person, inBoreal, label);
    await this.#end(visitor, person, label);
  }

  /** The first sign-in: the page asks, and the choice is kept. */
  async #pick(visitor, { email }, { password, inBoreal }, label) {
    const { check, aurora, boreal } = this;
    // Before the sign-in, nothing tells an organization of the user from one that does not exist.
    const strange = [];
    for (const organization of [boreal.slug, 'no-such-organization']) {
      const where = await this.#start(visitor, { organization, prompt: 'none' });
      strange.push(await this.#refused(visitor, where, 'login_required', `${label}: ${organization} without a session`));
    }
    check.equal(strange[0], strange[1], `${label}: one answer without a session`);

    check.must(await this.#start(visitor), 'login', `${label}: the first visit`);
    check.must(await visitor.signIn(email, password), 'select organization', `${label}: the page asks`);
    check.equal(visitor.lastDocument().status, 200, `${label}: the page: status`);
    const text = await visitor.text();
    check.ok([aurora.name, boreal.name, NAME, email].every((word) => text.includes(word)), `${label}: it names both organizations, the application and the user`, text);
    const buttons = visitor.page.locator('#select-organization-form button[name=organization]');
    const offered = await buttons.evaluateAll((all) => all.map(({ dataset }) => dataset.slug));
    check.equal(offered, [aurora.slug, boreal.slug], `${label}: it offers the two, by name, and no other one`);

    const none = await this.#start(visitor, { prompt: 'none' });
    // Before the consent, the application does not learn that the user has several.
    await this.#refused(visitor, none, 'consent_required', `${label}: prompt=none before the consent`);
    check.must(await this.#start(visitor), 'select organization', `${label}: the page asks again, without a password`);
    check.must(await visitor.click(`button[data-slug="${boreal.slug}"]`), 'consent', `${label}: after the choice, consent`);
    const scopes = await visitor.page.locator('[data-scope]').evaluateAll((all) => all.map(({ dataset }) => dataset.scope));
    check.equal(scopes.toSorted(), SCOPES.split(' ').filter((scope) => scope !== 'openid').toSorted(), `${label}: the consent page lists the scopes`);
    await this.#signedIn(visitor, await visitor.click('#consent-allow'), inBoreal, `${label}: the picked one`);
    await this.#silently(visitor, {}, inBoreal, `${label}: the session keeps the choice`);
    await this.#silently(visitor, { prompt: 'none' }, inBoreal, `${label}: also for prompt=none`);
  }

  /** The application names the organization. */
  async #name(visitor, inAurora, inBoreal, label) {
    const { aurora } = this;
    await this.#silently(visitor, { organization: aurora.slug }, inAurora, `${label}: named by its slug`);
    await this.#silently(visitor, { organization: aurora.id, prompt: 'none' }, inAurora, `${label}: named by its id`);
    await this.#silently(visitor, {}, inBoreal, `${label}: not named, still the picked one`);
    // Which claims come with which scopes.
    const some = (all, ...names) => Object.fromEntries(names.map((name) => [name, all[name]]));
    const without = await this.#start(visitor, { organization: aurora.slug, scope: 'openid' });
    await this.#refused(visitor, without, 'invalid_scope', `${label}: named, without scopes`);
    await this.#silently(visitor, { organization: aurora.slug, scope: 'openid organizations' }, some(inAurora, 'org_id', 'org_slug'), `${label}: named, organizations alone`);
    await this.#silently(visitor, { scope: 'openid organizations' }, some(inBoreal, 'org_id', 'org_slug'), `${label}: organizations alone`);
    await this.#silently(visitor, { scope: 'openid roles' }, some(inBoreal, 'org_id', 'org_slug', 'org_roles'), `${label}: roles alone`);
    await this.#silently(visitor, { scope: 'openid' }, {}, `${label}: not named and without scopes`);
    await this.#silently(visitor, { scope: 'openid groups' }, some(inBoreal, 'groups'), `${label}: groups alone`);
  }

  /** An organization that is not the user's gets one answer, whether it exists or not. */
  async #refuse(visitor, label) {
    const { check, cedar, dorado, emerald } = this;
    const named = {
      'one of others': cedar.slug,
      'one of others, by id': cedar.id,
      'a suspended one': dorado.slug,
      'one of another tenant, where a user with this address is a member': emerald.slug,
      'one of another tenant, by id': emerald.id,
      'an unknown slug': 'no-such-organization',
      'an unknown id': '01890000-0000-7000-8000-000000000000',
    };
    const answers = [];
    for (const [what, organization] of Object.entries(named)) {
      const from = visitor.documents.length;
      const where = await this.#start(visitor, { organization });
      answers.push(await this.#refused(visitor, where, 'access_denied', `${label}: ${what}`));
      check.equal(this.shown(visitor, from), [], `${label}: ${what}: no page is shown`);
    }
    const silent = await this.#start(visitor, { organization: cedar.slug, prompt: 'none' });
    answers.push(await this.#refused(visitor, silent, 'access_denied', `${label}: one of others, with prompt=none`));
    check.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1, `${label}: all get one answer`);
  }

  /** The user switches on the page of the account. */
  async #switch(visitor, inAurora, inBoreal, label) {
    const { check } = this;
    for (const [claims, what] of [[inAurora, 'to the other one'], [inBoreal, 'and back']]) {
      check.must(await visitor.visit(`${this.issuer}/account/organizations`), 'organizations', `${label}: the user's organizations`);
      check.equal(await visitor.page.locator('button[name=switch]').count(), 1, `${label}: one of them can be switched to`);
      check.must(await visitor.click('button[name=switch]'), 'organizations', `${label}: switched ${what}`);
      await this.#silently(visitor, {}, claims, `${label}: switched ${what}`);
    }
  }

  /** Other roles and a suspension are seen at once in UserInfo, and in the next tokens. */
  async #change(visitor, person, inBoreal, label) {
    const { check, aurora, boreal } = this;
    const member = (command, ...words) => this.#organization(`member ${command}`, boreal.slug, person.email, ...words);
    await this.#refreshed(visitor, inBoreal, `${label}: before any change`);

    await member('set', '--role', 'viewer', 'developer');
    const changed = await this.#claimsOf(boreal, person, inBoreal.groups);
    check.equal(changed.org_roles, ['developer', 'viewer'], `${label}: other roles`);
    await this.#userinfo(visitor, changed, inBoreal, `${label}: other roles`);
    await this.#refreshed(visitor, changed, `${label}: other roles`);

    await member('suspend');
    const gone = { groups: [aurora.slug] };
    await this.#userinfo(visitor, gone, changed, `${label}: a suspended member`);
    await this.#refreshed(visitor, gone, `${label}: a suspended member`);
    await member('resume');
    await this.#userinfo(visitor, changed, gone, `${label}: resumed`);
    await this.#refreshed(visitor, changed, `${label}: resumed`);
  }

  /** The memberships end, one after the other. */
  async #end(visitor, person, label) {
    const { aurora, boreal } = this;
    const before = await this.#claimsOf(boreal, person, [aurora.slug, boreal.slug]);
    await this.#organization('member remove', boreal.slug, person.email);
    const gone = { groups: [aurora.slug] };
    await this.#userinfo(visitor, gone, before, `${label}: a membership that ended`);
    await this.#refreshed(visitor, gone, `${label}: a membership that ended`);
    const denied = await this.#start(visitor, { organization: boreal.slug });
    await this.#refused(visitor, denied, 'access_denied', `${label}: named after its end`);
    // The picked one is gone from the session too. The only one left needs no choice.
    const last = await this.#claimsOf(aurora, person, [aurora.slug]);
    await this.#silently(visitor, { prompt: 'none' }, last, `${label}: the only one left`);

    await this.#userinfo(visitor, last, last, `${label}: the only one left`);
    await this.#organization('member remove', aurora.slug, person.email);
    await this.#userinfo(visitor, { groups: [] }, last, `${label}: the last one ended`);
    await this.#silently(visitor, {}, { groups: [] }, `${label}: without an organization`);
  }
}
