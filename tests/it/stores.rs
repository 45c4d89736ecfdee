//! Tenant isolation of each store function. Under another tenant, a tenant's ids, hashes and names find
//! and change nothing. Each case also runs at its own tenant and is rolled back there, to prove that it can fail.

use std::collections::BTreeSet;
use std::fs;
use std::net::IpAddr;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diesel::sql_types::{BigInt, Text};
use diesel::{QueryableByName, RunQueryDsl};
use portico::accounts::addresses::store::Rank;
use portico::accounts::claims::ProfileClaims;
use portico::accounts::manage::{self, NewAccount};
use portico::accounts::password::{self, StoredPassword, Verdict};
use portico::accounts::roles::{self, Role};
use portico::accounts::{self, Account, AccountEmail, AccountState};
use portico::audit;
use portico::authn::devices::{self, KnownDevice};
use portico::authn::invitations::{Delivery, NewInvitation};
use portico::authn::invite_member::{NewMemberInvitation, invite_member};
use portico::authn::sign_in::{self, Attempt, Begun, Ticket};
use portico::authn::throttle::store::{self as counters, Lowered};
use portico::authn::{self, Flow, NewFlow, Next, Origin, Progress, State, Step};
use portico::authn::{former_addresses, invitations, setup, verification, verify};
use portico::base::cause::Cause;
use portico::base::domain::Domain;
use portico::base::email::Email;
use portico::base::entropy::Seed;
use portico::base::epoch::Epoch;
use portico::base::fault::Fault;
use portico::base::id::{
    AccountId, AddressChangeId, ApiTokenId, AuthorizationRequestId, ClientRowId, CodeId, GrantId, Id, InvitationId,
    LogoutRequestId, OrganizationId, OrganizationInvitationId, QueueJobId, ResourceServerId, SignInFlowId, TenantId,
    VerificationId,
};
use portico::base::jose::{Alg, KeyPair};
use portico::base::locale::Locale;
use portico::base::moment::Moment;
use portico::base::network::Network;
use portico::base::page::{PageRequest, Window};
use portico::base::quota::Quota;
use portico::base::refusal::{Refusal, Stop};
use portico::base::secret::Secret;
use portico::base::time::Time;
use portico::base::token::{BearerToken, TokenKind};
use portico::base::uri::CanonicalBase;
use portico::branding::{self, Logo, LogoFile};
use portico::config::ThrottleConfig;
use portico::jobs::tables;
use portico::keys::{self, Keyring, Retired};
use portico::links::{self, Purpose};
use portico::mail::{self, Letter, Message, Recipient};
use portico::oidc::access_tokens;
use portico::oidc::authorize::params::Params;
use portico::oidc::authorize::{self, Answer, Authorized, Choice, Decision, Method, Over, Visitor};
use portico::oidc::clients::authenticate::Proof;
use portico::oidc::clients::manage as client_manage;
use portico::oidc::clients::{self, Client, ClientMetadata, PkceUse, UsedAssertion};
use portico::oidc::codes;
use portico::oidc::consents;
use portico::oidc::grant::{self, Grant, RefreshFamily};
use portico::oidc::known_clients::KnownClient;
use portico::oidc::login_callback::{self, LoginCode};
use portico::oidc::logout::{self, Logout};
use portico::oidc::refresh_tokens;
use portico::oidc::resource_servers::manage::{self as api_manage, NewResourceServer};
use portico::oidc::resource_servers::{self};
use portico::oidc::token_endpoint::Redeemed;
use portico::oidc::token_endpoint::authorization_code::{CodeRequest, redeem};
use portico::oidc::token_endpoint::refresh_token::{self, RefreshRequest};
use portico::op::{Op, Peer, Principal};
use portico::organizations::api_tokens::{ApiToken, Scopes, store as api_tokens};
use portico::organizations::invitations::store as member_invitations;
use portico::organizations::memberships::store as memberships;
use portico::organizations::tokens::{self, NewApiToken};
use portico::organizations::{
    self, Base, Deletion, Joining, Membership, NewOrganization, Organization, OrganizationState, Roles, SystemRole,
    custom_roles, invited, members, roles as organization_roles,
};
use portico::pending;
use portico::queue;
use portico::queue::store::{Burial, Postponed};
use portico::quotas;
use portico::sessions::{self, Authentication, Persistence, Session};
use portico::storage::bounded::{Bounded, make_room};
use portico::storage::consume::consume;
use portico::storage::counters::{Limit, Raise};
use portico::storage::purge::{delete_all, delete_ended};
use portico::storage::tables::{OnRestore, Uses};
use portico::storage::{Tx, WriteTx};
use portico::tenancy::attributes::{self, Asked, Definition, Kind, Permission, Titles};
use portico::tenancy::settings::{Origins, TenantSettings};
use portico::tenancy::{domains, origins};

use crate::support::engine::{connect, on};
use crate::support::{
    Browser, CHALLENGE, Fixture, Req, START, StoredTokens, TestTenant, VERIFIER, confidential, jwt, login_client,
    refreshing,
};

const ONLY_API: &str = "https://only.example.com";
const ONLY_ORIGIN: &str = "https://spa.example.com";
const ONLY_EMAIL: &str = "only@acme.example";
const INVITED: &str = "invited@acme.example";
const ONLY_NAME: &str = "only";
const USED: UsedAssertion = UsedAssertion { hash: [7; 32], expires_at: START };
/// The key of a counter, and the hash of a device's secret.
const COUNTER: [u8; 32] = [0x77; 32];
const DEVICE: [u8; 32] = [0x78; 32];
const DAY: Duration = Duration::from_secs(86_400);

/// The hash of a logo.
const LOGO: &str = "AAAAAAAAAAAAAAAAAAAAAA";

fn a_logo() -> Logo {
    Logo { file: LogoFile { name: format!("logo.{LOGO}.png"), width: 1, height: 1 }, bytes: vec![1, 2, 3] }
}

fn a_domain() -> Domain {
    Domain::parse("only.example").unwrap()
}

fn some_origins() -> Origins {
    let mut settings = TenantSettings::default();
    settings.set("cors_origins", ONLY_ORIGIN).unwrap();
    settings.cors_origins
}

fn an_attribute() -> Definition {
    Definition {
        name: "only".into(),
        kind: Kind::Text,
        titles: Titles { default: "Only".into(), by_language: Default::default() },
        person: Permission::None,
        scope: None,
        registration: Asked::No,
    }
}

/// All ids, hashes and names of acme that store functions take.
#[derive(Clone)]
struct Keys {
    account: Account,
    session: Session,
    visitor: Visitor,
    silent: BearerToken,
    /// An open sign-in flow, with its request, in the browser of `waiting`.
    flow: SignInFlowId,
    waiting: Visitor,
    waiting_request: AuthorizationRequestId,
    ticket: Ticket,
    /// A request whose sign-in is finished.
    completed: AuthorizationRequestId,
    /// A request that was sent by POST and is not bound to a browser yet.
    unclaimed: AuthorizationRequestId,
    /// A logout request that was sent by POST and is not bound to a browser yet, and one of the browser of `visitor`.
    unclaimed_logout: LogoutRequestId,
    logout: LogoutRequestId,
    confidential: Client,
    public: Client,
    with_origin: Client,
    /// The client of the stored refresh tokens.
    older: Client,
    /// A client of the tenant login API with a session.
    exchanging: ClientRowId,
    /// A client with the PKCE rule `auto` that has redeemed no code.
    unused: Client,
    api: ResourceServerId,
    code: String,
    code_id: CodeId,
    refresh_token: String,
    /// The grant of that token, which was rotated once.
    family: Grant,
    stored: StoredTokens,
    /// The grant of the stored tokens.
    stored_grant: Grant,
    revoked_jti: String,
    grant: Grant,
    kid: String,
    /// An account with a role, and its set-up link.
    with_role: AccountId,
    setup_link: BearerToken,
    /// The id of a sealed event and the id of an unsealed one.
    sealed: Vec<u8>,
    unsealed: Vec<u8>,
    /// A mail that a worker holds.
    job: QueueJobId,
    verification: Verifying,
    undo: Undoing,
    invitation: InvitationId,
    invitation_link: BearerToken,
    own: OwnOrganization,
}

/// An organization of the account, with a role of its own, a member, an invitation and API tokens; and a deleted one that is
/// due.
#[derive(Clone)]
struct OwnOrganization {
    organization: Organization,
    membership: Membership,
    role: organizations::Role,
    member: Membership,
    invitation: OrganizationInvitationId,
    link: BearerToken,
    due: OrganizationId,
    /// A token of the account that is bound to the organization, and one of another account.
    token: ApiTokenId,
    secret: BearerToken,
    other_token: ApiTokenId,
}

const ORGANIZATION: &str = "only-organization";
const INVITED_MEMBER: &str = "member@acme.example";

fn organize(fixture: &Fixture, owner: AccountId, other: AccountId) -> OwnOrganization {
    let acme = &fixture.acme;
    let limits = fixture.services.throttle;
    let op = fixture.op(acme);
    let made = fixture.services.db.write(acme.tenant.id, move |wtx| {
        let new = NewOrganization { name: "Only organization".into(), context: None, joining: Joining::Open, owner };
        let organization = done(organizations::create(&op, wtx, &new))?;
        let id = organization.id;
        let role = custom_roles::NewRole { name: "Only".into(), base: Base::Viewer, permissions: None };
        let role = done(custom_roles::create(&op, wtx, id, &role))?;
        let member = members::NewMember { account: other, roles: Roles::one(role.id) };
        let member = done(members::add(&op, wtx, id, &member))?;
        let new = NewMemberInvitation {
            organization: id,
            email: Email::parse(INVITED_MEMBER).unwrap(),
            role: role.id,
            locale: None,
            delivery: Delivery::Caller,
        };
        let invited = done(invite_member(&op, wtx, &limits, &new))?;
        let link = invited.link.unwrap();
        let link = BearerToken::parse(TokenKind::OrganizationInvitation, link.split_once("token=").unwrap().1).unwrap();
        let membership = memberships::find_of(wtx, id, owner)?.unwrap();
        let new = |account, organization| NewApiToken {
            account,
            organization,
            name: "Program".into(),
            roles: Some(Roles::one(SystemRole::VIEWER.id())),
            scopes: Scopes::default(),
            expires_at: None,
        };
        let made = done(tokens::make(&op, wtx, &new(owner, Some(id))))?;
        let later = op.at(Moment { now: op.now, seed: Seed::from_bytes([0x71; 32]) });
        let other_made = done(tokens::make(&later, wtx, &new(other, None)))?;
        Ok(OwnOrganization {
            organization,
            membership,
            role,
            member,
            invitation: invited.invitation.id,
            link,
            due: Id::from_bytes([0; 16]),
            token: made.token.id,
            secret: made.secret,
            other_token: other_made.token.id,
        })
    });
    let op = fixture.op(acme);
    let due = fixture.services.db.write(acme.tenant.id, move |wtx| {
        let new = NewOrganization { name: "Due".into(), context: None, joining: Joining::Closed, owner };
        let due = done(organizations::create(&op, wtx, &new))?;
        let deletion = Some(Deletion { at: START, purge_at: Some(START), before: OrganizationState::Active });
        let deleted = Organization { deletion, ..due };
        assert!(organizations::store::set_state(wtx, &deleted, OrganizationState::Deleted)?);
        memberships::delete_of_organization(wtx, deleted.id, 10)?;
        Ok(deleted.id)
    });
    OwnOrganization { due: due.unwrap(), ..made.unwrap() }
}

fn done<T>(outcome: Result<T, Stop<Refusal>>) -> Result<T, Fault> {
    Ok(Stop::outcome(outcome)?.unwrap())
}

/// An open verification, its link, and the browser whose flow waits for it.
#[derive(Clone)]
struct Verifying {
    id: VerificationId,
    account: AccountId,
    link: BearerToken,
    flow: SignInFlowId,
    browser: authn::Browser,
}

/// A change of an address that can be undone.
#[derive(Clone)]
struct Undoing {
    id: AddressChangeId,
    account: AccountId,
    link: BearerToken,
}

/// Makes another address the primary one of a new account.
fn change_address(fixture: &Fixture) -> Undoing {
    let acme = &fixture.acme;
    fixture.account(acme, "former@example.com", true);
    let link = fixture.undo_link(acme, "former@example.com", "later@example.com");
    let link = BearerToken::parse(TokenKind::UndoLink, &link).unwrap();
    let account = fixture.account_id(acme, "later@example.com");
    let found = fixture.services.db.read(acme.tenant.id, move |tx| former_addresses::store::list_of(tx, account));
    Undoing { id: found.unwrap()[0].id, account, link }
}

/// Signs a user up, whose address is not verified.
async fn sign_up(fixture: &Fixture) -> Verifying {
    let acme = fixture.acme.clone();
    fixture.set_tenant(&acme, "registration", "open");
    let form = [("email", "waiting@example.com"), ("password", "a password of one's own")];
    let mut browser = Browser::new();
    let waiting = Req::post(format!("{}/register", acme.path), &form).same_origin();
    let waiting = browser.send(fixture, waiting).await;
    let flow = SignInFlowId::from_base64url(&waiting.location_query()["flow"]).unwrap();
    let mails = fixture.mails();
    let link = mails[0].rendered.text.split("token=").nth(1).unwrap().split_whitespace().next().unwrap();
    let link = BearerToken::parse(TokenKind::Verification, link).unwrap();
    let binding = browser.cookie("portico-browser", "").unwrap();
    let binding = BearerToken::parse(TokenKind::BrowserBinding, binding).unwrap();
    let token = link.clone();
    let found = fixture.services.db.read(acme.tenant.id, move |tx| {
        let hash = tx.lookup_hash(&token);
        verification::store::find_by_token(tx, &hash)
    });
    let found = found.unwrap().unwrap();
    let (id, account) = (found.id, found.account.unwrap());
    Verifying { id, account, link, flow, browser: authn::Browser { binding, session: None, device: None } }
}

/// The arguments of a case besides the transaction: an `Op` for the transaction's tenant, and acme's keys.
struct Given {
    op: Op,
    keys: Keys,
}

/// Returns whether the function found or changed a row. Changed rows are also counted by the database.
type Case = fn(&mut WriteTx<'_>, &Given) -> Result<bool, Fault>;

#[derive(QueryableByName)]
struct Cell {
    #[diesel(sql_type = Text)]
    value: String,
}

#[derive(QueryableByName)]
struct Changes {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// Returns the newest id in a table that meets a condition.
fn id_in<K>(fixture: &Fixture, (table, tenant): (&str, TenantId), condition: &str) -> Id<K> {
    let mut connection = connect(fixture.dir.path());
    let tenant: String = tenant.as_slice().iter().map(|b| format!("{b:02x}")).collect();
    let (id, of) = (on("lower(hex(id))", "encode(id, 'hex')"), on("lower(hex(tenant_id))", "encode(tenant_id, 'hex')"));
    let sql =
        format!("SELECT {id} AS value FROM {table} WHERE {of} = '{tenant}' AND {condition} ORDER BY id DESC LIMIT 1");
    let hex: Cell = diesel::sql_query(sql).get_result(&mut connection).unwrap_or_else(|e| panic!("{table}: {e}"));
    let bytes: Vec<u8> = (0..16).map(|n| u8::from_str_radix(&hex.value[2 * n..2 * n + 2], 16).unwrap()).collect();
    Id::from_bytes(bytes.try_into().unwrap())
}

fn visitor_of(browser: &Browser) -> Visitor {
    let find = |what: &str, kind| {
        let (_, value) = browser.cookies.iter().find(|(name, _)| name.contains(what))?;
        Some(BearerToken::parse(kind, value).expect("the cookie was set by this deployment"))
    };
    Visitor {
        session: find("-session-", TokenKind::Session),
        silent: None,
        browser: find("-browser-", TokenKind::BrowserBinding),
        device: find("-device-", TokenKind::KnownDevice),
        embedded: false,
    }
}

fn sender(visitor: &Visitor) -> authn::Browser {
    authn::Browser { binding: visitor.browser.clone().unwrap(), session: None, device: None }
}

/// Fills acme with at least one row of each kind and returns their keys.
async fn fill(fixture: &Fixture) -> Keys {
    let acme = fixture.acme.clone();
    let (id, db) = (acme.tenant.id, fixture.services.db.clone());
    let verification = sign_up(fixture).await;
    let undo = change_address(fixture);
    let invitation_link = fixture.invitation_link(&acme, INVITED);
    let invitation_link = BearerToken::parse(TokenKind::InvitationLink, &invitation_link).unwrap();
    let invitation = id_in(fixture, ("invitations", id), "consumed_at IS NULL");
    let op = fixture.op(&acme);
    let claims = ProfileClaims { preferred_username: Some(ONLY_NAME.to_owned()), ..Default::default() };
    let new = NewAccount {
        email: Email::parse(ONLY_EMAIL).unwrap(),
        verified: true,
        claims,
        attributes: Default::default(),
        password: None,
        terms: None,
    };
    let with_role = db.write(id, move |wtx| manage::create(&op, wtx, &new)).unwrap().unwrap().id;
    let op = fixture.op(&acme);
    let setup_link = db.write(id, move |wtx| {
        roles::give(&op, wtx, with_role, Role::Administrator)?;
        setup::issue(&op, wtx, Some(with_role))
    });
    let setup_link = setup_link.unwrap().unwrap();
    let op = fixture.op(&acme);
    db.write(id, move |wtx| quotas::take(&op, wtx, Quota::Tokens).map_err(|_| Fault::internal("refused"))).unwrap();
    db.write(id, |wtx| branding::store::insert_logo(wtx, &a_logo(), START)).unwrap();
    db.write(id, |wtx| domains::store::insert(wtx, &a_domain(), START)).unwrap();
    db.write(id, |wtx| origins::store::replace(wtx, &some_origins())).unwrap();
    db.write(id, |wtx| attributes::store::insert(wtx, &an_attribute(), START)).unwrap();
    let earlier = db.write(id, |wtx| {
        let ada = accounts::store::find_id_by_email(wtx, &Email::parse("ada@example.com").unwrap())?.unwrap();
        password::store::insert_earlier(wtx, ada, &password(), START)
    });
    assert!(earlier.unwrap());
    audit::seal::seal(&db, id, START, &|| false).unwrap();
    let op = fixture.op(&acme);
    let api = NewResourceServer { identifier: ONLY_API.into(), name: "Only".into(), ..Default::default() };
    let api = db.write(id, move |wtx| api_manage::create(&op, wtx, &api)).unwrap().unwrap().0.id;
    let op = fixture.op(&acme);
    let new = ClientMetadata {
        client_name: "Script".into(),
        redirect_uris: vec!["https://spa.example.com/cb".into()],
        token_endpoint_auth_method: Some("none".into()),
        origins: vec![ONLY_ORIGIN.into()],
        ..ClientMetadata::default()
    };
    let (with_origin, _) = db.write(id, move |wtx| client_manage::create(&op, wtx, &new, None)).unwrap().unwrap();

    let op = fixture.op(&acme);
    let unused = confidential("Unused");
    let (unused, _) = db.write(id, move |wtx| client_manage::create(&op, wtx, &unused, None)).unwrap().unwrap();

    // A complete sign-in with consent.
    let mut browser = Browser::new();
    let uri = fixture.authorize_uri(&acme, &acme.confidential, &[]);
    let start = browser.get(fixture, &uri).await;
    let page = browser.follow(fixture, start).await;
    let signed_in = fixture.sign_in_at(&mut browser, &acme, &page).await;
    let consent = browser.follow(fixture, signed_in).await;
    let (request, token) = (consent.field("request").unwrap(), consent.field("form_token").unwrap());
    let form = [("request", request.as_str()), ("form_token", token.as_str()), ("decision", "allow")];
    let allowed = browser.send(fixture, Req::post("/t/acme/consent", &form).same_origin()).await;
    assert!(allowed.location_query().contains_key("code"));
    let completed = AuthorizationRequestId::from_base64url(request.split('.').next().unwrap()).unwrap();
    let code = fixture.code(&mut browser, &acme, &[]).await;
    let code_id = id_in(fixture, ("authorization_codes", id), "consumed_at IS NULL");
    let grant: GrantId = id_in(fixture, ("grants", id), "revoked_at IS NULL");

    // A refresh token family with a used token, and a revoked access token.
    let asked = [("scope", "openid offline_access")];
    let confidential = &acme.confidential;
    let tokens = fixture.tokens_for(&mut browser, (&acme, confidential), &asked).await;
    let answer = fixture.refresh((&acme, confidential), &tokens["refresh_token"], &[]).await;
    let refresh_token = answer.json()["refresh_token"].as_str().unwrap().to_owned();
    let family: GrantId = id_in(fixture, ("grants", id), "refresh_generation = 2");
    assert_eq!(fixture.revoke((&acme, confidential), &answer.json()["access_token"]).await.status, 200);
    let (_, claims) = jwt(answer.json()["access_token"].as_str().unwrap());
    let revoked_jti = claims["jti"].as_str().unwrap().to_owned();
    let older = fixture.client(&acme, refreshing("Older"));
    let stored = fixture.stored_refresh_tokens(&mut browser, (&acme, &older)).await;
    let stored_grant: GrantId = id_in(fixture, ("grants", id), "id IN (SELECT grant_id FROM refresh_tokens)");

    // A session of the tenant login API for a code.
    let exchanging = fixture.client(&acme, login_client("Exchanging"));
    let exchanged = fixture.code_for(&mut browser, (&acme, &exchanging), &[]).await;
    assert_eq!(fixture.send(fixture.callback(&exchanging, &exchanged)).await.status, 200);
    let exchanging =
        db.read(id, |tx| clients::store::find_by_client_id(tx, &exchanging.client_id)).unwrap().unwrap().id;

    // An open request, and one that was sent by POST.
    let mut waiting = Browser::new();
    let start = waiting.get(fixture, &uri).await;
    let page = waiting.follow(fixture, start).await;
    let flow = SignInFlowId::from_base64url(&page.field("flow").unwrap()).unwrap();
    let waiting_request = id_in(fixture, ("pending_requests", id), "kind = 'authorization' AND consumed_at IS NULL");
    let pairs = uri.split_once('?').unwrap().1.to_owned();
    let mut posted = Req::post("/t/acme/oauth2/authorize", &[]);
    posted.body = pairs.into_bytes();
    assert_eq!(fixture.send(posted).await.status, 303);
    let unclaimed = id_in(fixture, ("pending_requests", id), "kind = 'authorization' AND browser_hash IS NULL");

    // A logout request by POST, and one by GET.
    let named = [("client_id", acme.confidential.client_id.as_str())];
    assert_eq!(fixture.send(Req::post("/t/acme/oauth2/logout", &named)).await.status, 303);
    let unclaimed_logout = id_in(fixture, ("pending_requests", id), "kind = 'logout' AND browser_hash IS NULL");
    let asked = browser.get(fixture, &format!("/t/acme/oauth2/logout?client_id={}", named[0].1)).await;
    assert!(asked.location().contains("/logout?request="), "{}", asked.location());
    let logout = id_in(fixture, ("pending_requests", id), "kind = 'logout' AND browser_hash IS NOT NULL");

    let (visitor, waiting) = (visitor_of(&browser), visitor_of(&waiting));
    let (op, attempt) = (
        fixture.op(&acme),
        Attempt {
            flow: Some(flow),
            origin: portico::authn::Origin::AccountPage,
            name: "ada@example.com".into(),
            persistence: Persistence::BrowserSession,
            browser: sender(&waiting),
        },
    );
    let limits = fixture.services.throttle;
    let begun = db.write(id, move |wtx| sign_in::begin(&op, wtx, &limits, &attempt)).unwrap();
    let Begun::Compare(ticket) = begun else { panic!("the flow is open") };
    let token = visitor.session.clone().unwrap();
    let session = db.read(id, |tx| sessions::find_live(tx, &token, START)).unwrap().unwrap();
    let account = db.read(id, |tx| accounts::store::find_account(tx, session.account_id)).unwrap().unwrap();
    // A silent secret is issued only under https.
    let mut https = acme.tenant.as_ref().clone();
    https.base = CanonicalBase::parse("https://id.example.com/t/acme").unwrap();
    let op = Op::new(
        Arc::new(https),
        Principal::Operator,
        Moment { now: START, seed: fixture.services.entropy.seed().unwrap() },
    );
    let who = Authentication {
        account: account.id,
        account_epoch: account.epoch,
        amr: vec!["pwd".into()],
        persistence: Persistence::BrowserSession,
    };
    let secrets = db.write(id, move |wtx| sessions::establish(&op, wtx, &who, None)).unwrap().secrets;
    let device = KnownDevice { id: fixture.op(&acme).id("device"), ..device_of(&account) };
    db.write(id, move |wtx| {
        assert_eq!(counters::raise(wtx, &[counter()], START)?.len(), 1);
        devices::store::insert(wtx, &DEVICE, &device, START)
    })
    .unwrap();
    let (op, to) = (fixture.op(&acme), Recipient::of(&Email::parse(ONLY_EMAIL).unwrap()));
    db.write(id, move |wtx| mail::enqueue(&op, wtx, &Letter::new(to.clone(), Locale::En, Message::TestMail))).unwrap();
    let job = fixture.queue().lease(&[]).unwrap().unwrap().id;
    fixture.leaves_mail();
    let own = organize(fixture, account.id, with_role);
    let (confidential_id, public_id) = (acme.confidential.client_id, acme.public.client_id);
    db.read(id, |tx| {
        let confidential = clients::store::find_by_client_id(tx, &confidential_id)?.unwrap();
        let public = clients::store::find_by_client_id(tx, &public_id)?.unwrap();
        let kids = keys::list_published(tx, START)?;
        let kid = kids.into_iter().find(|key| key.alg == Alg::Es256).unwrap().kid;
        let sealed = audit::store::find_head(tx)?.unwrap().event_id;
        let unsealed = audit::store::list_without_seal(tx, &[], 1_000)?.0.remove(0).0.id;
        Ok(Keys {
            job,
            verification,
            undo,
            invitation,
            invitation_link,
            own,
            sealed,
            unsealed,
            account,
            session,
            visitor,
            silent: secrets.silent.unwrap(),
            flow,
            waiting,
            waiting_request,
            ticket,
            completed,
            unclaimed,
            unclaimed_logout,
            logout,
            confidential,
            public,
            with_origin,
            exchanging,
            unused,
            api,
            code,
            code_id,
            refresh_token,
            family: find_grant(tx, family)?,
            stored,
            stored_grant: find_grant(tx, stored_grant)?,
            older: clients::store::find_by_client_id(tx, &older.client_id)?.unwrap(),
            revoked_jti,
            grant: find_grant(tx, grant)?,
            kid,
            with_role,
            setup_link,
        })
    })
    .unwrap()
}

fn find_grant(tx: &mut Tx<'_>, grant: GrantId) -> Result<Grant, Fault> {
    Ok(access_tokens::store::find_of_grant(tx, "not revoked", grant)?.unwrap().standing.grant)
}

/// Redeems a refresh token and returns whether tokens were issued.
fn refresh(wtx: &mut WriteTx<'_>, g: &Given, client: &Client, token: &str) -> Result<bool, Fault> {
    let request = RefreshRequest { refresh_token: Secret::new(token.to_owned()), scope: None, resources: vec![] };
    let redeemed = refresh_token::redeem(&g.op, wtx, Proof { client, assertion: None }, &[], &request);
    Ok(matches!(Stop::outcome(redeemed)?, Ok(Redeemed::Issued(_))))
}

fn first_generation(op: &Op) -> RefreshFamily {
    RefreshFamily { generation: 1, rotated_at: op.now, expires_at: op.now + DAY }
}

fn counter() -> Raise {
    Raise { key: COUNTER, limit: Limit::Window { most: 100, length: DAY } }
}

fn lowered() -> Lowered {
    Lowered { keys: vec![COUNTER], ..Lowered::default() }
}

fn device_of(account: &Account) -> KnownDevice {
    let (account_id, account_epoch) = (account.id, account.epoch);
    KnownDevice { id: Id::from_bytes([0x79; 16]), account_id, account_epoch, expires_at: START + DAY }
}

fn password() -> StoredPassword {
    StoredPassword { phc: "$argon2id$other".to_owned(), pepper_id: [9; 8] }
}

fn authorization(given: &Given) -> Params {
    let client = &given.keys.confidential;
    let pairs = [
        ("client_id", client.client_id.as_str()),
        ("redirect_uri", client.registered.redirect_uris[0].as_str()),
        ("response_type", "code"),
        ("scope", "openid profile email"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ];
    Params::from_pairs(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())))
}

/// Returns the browser of the open request with a session.
fn waiting_and_signed_in(given: &Given) -> Visitor {
    Visitor { session: given.keys.visitor.session.clone(), ..given.keys.waiting.clone() }
}

/// Every store function that takes an id, a hash or a name, by file and name. A private one is reached by the public
/// function that passes the key on.
const CASES: &[(&str, Case)] = &[
    ("accounts find_account", |wtx, g| Ok(accounts::store::find_account(wtx, g.keys.account.id)?.is_some())),
    ("accounts lock_account", |wtx, g| accounts::store::lock_account(wtx, g.keys.account.id)),
    ("accounts find_state", |wtx, g| Ok(accounts::store::find_state(wtx, g.keys.account.id)?.is_some())),
    ("accounts find_id_by_email", |wtx, _| {
        Ok(accounts::store::find_id_by_email(wtx, &Email::parse(ONLY_EMAIL).unwrap())?.is_some())
    }),
    ("accounts list_accounts", |wtx, g| {
        let page = accounts::store::list_accounts(wtx, &PageRequest::first(1_000))?;
        Ok(page.items.iter().any(|a| a.id == g.keys.account.id || a.sub == g.keys.account.sub))
    }),
    ("accounts/roles insert_role", |wtx, g| roles::give(&g.op, wtx, g.keys.account.id, Role::Administrator)),
    ("accounts/roles is_role_recorded", |wtx, _| roles::store::is_role_recorded(wtx, Role::Administrator)),
    ("accounts/roles list_holders", |wtx, g| {
        let holders = roles::store::list_holders(wtx, Role::Administrator)?;
        Ok(holders.iter().any(|holder| holder.account == g.keys.with_role))
    }),
    ("tenancy/domains find", |wtx, _| Ok(domains::store::find(wtx, &a_domain())?.is_some())),
    ("tenancy/origins list", |wtx, _| Ok(!origins::store::list(wtx)?.is_empty())),
    ("tenancy/origins replace", |wtx, _| origins::store::replace(wtx, &Origins::default()).map(|()| false)),
    ("tenancy/domains list", |wtx, _| Ok(!domains::store::list(wtx)?.is_empty())),
    ("tenancy/domains set_verified", |wtx, g| domains::store::set_verified(wtx, &a_domain(), g.op.now)),
    ("tenancy/attributes delete", |wtx, _| attributes::store::delete(wtx, "only")),
    ("tenancy/domains delete", |wtx, _| domains::store::delete(wtx, &a_domain())),
    ("links find_open", |wtx, g| Ok(setup::find(&g.op, wtx, &g.keys.setup_link)?.is_some())),
    ("links delete_all_of", |wtx, g| Ok(links::store::delete_all_of(wtx, g.keys.with_role)? > 0)),
    ("links delete_of", |wtx, g| Ok(links::store::delete_of(wtx, g.keys.with_role, Purpose::SetUp)? > 0)),
    ("accounts find_identifier_owner", |wtx, _| Ok(accounts::store::find_identifier_owner(wtx, ONLY_EMAIL)?.is_some())),
    ("audit list_of_account", |wtx, g| {
        let (from, before) = (Id::from_bytes([0; 16]), Id::from_bytes([0xff; 16]));
        let range = audit::store::Range { from, before };
        Ok(!audit::store::list_of_account(wtx, g.keys.account.id, range, &["signed_in"], 10)?.is_empty())
    }),
    ("oidc/clients list_names", |wtx, g| {
        Ok(!clients::store::list_names(wtx, &[&g.keys.confidential.client_id])?.is_empty())
    }),
    ("accounts update_attributes", |wtx, g| {
        accounts::store::update_attributes(wtx, g.keys.account.id, &Default::default())
    }),
    ("accounts list_attributes", |wtx, g| {
        let before = AccountId::from_bytes([0; 16]);
        let listed = accounts::store::list_attributes(wtx, before, 1_000)?;
        Ok(listed.iter().any(|(id, _)| *id == g.keys.account.id))
    }),
    ("accounts update_claims", |wtx, g| {
        accounts::store::update_claims(wtx, g.keys.account.id, &Default::default(), g.op.now)
    }),
    ("accounts update_state", |wtx, g| {
        accounts::store::update_state(wtx, g.keys.account.id, AccountState::Locked, g.op.now)
    }),
    ("accounts update_deletion", |wtx, g| {
        accounts::store::update_deletion(wtx, g.keys.account.id, Some(g.op.now)).map(|()| false)
    }),
    ("accounts update_organization_due", |wtx, g| {
        accounts::store::update_organization_due(wtx, g.keys.account.id, Some(g.op.now))
    }),
    ("accounts list_deletion_due", |wtx, g| {
        accounts::store::update_deletion(wtx, g.keys.account.id, Some(g.op.now))?;
        Ok(!accounts::store::list_deletion_due(wtx, g.op.now, 1)?.is_empty())
    }),
    ("accounts/roles lock_role", |wtx, _| roles::store::lock_role(wtx, Role::Administrator).map(|()| false)),
    ("accounts/roles list_roles", |wtx, g| Ok(!roles::store::list_roles(wtx, g.keys.with_role)?.is_empty())),
    ("accounts find_facts", |wtx, g| Ok(accounts::store::find_facts(wtx, g.keys.account.id).is_ok())),
    ("sessions list_all_of", |wtx, g| Ok(!sessions::store::list_all_of(wtx, g.keys.account.id, 1)?.is_empty())),
    ("sessions erase_browsers", |wtx, g| Ok(sessions::store::erase_browsers(wtx, g.keys.account.id)? > 0)),
    ("authn/devices list_of", |wtx, g| Ok(!devices::store::list_of(wtx, g.keys.account.id)?.is_empty())),
    ("authn/verification list_of", |wtx, g| {
        Ok(!verification::store::list_of(wtx, g.keys.verification.account)?.is_empty())
    }),
    ("links list_of", |wtx, g| Ok(!links::store::list_of(wtx, g.keys.with_role)?.is_empty())),
    ("oidc/grant list_of", |wtx, g| Ok(!grant::store::list_of(wtx, g.keys.account.id, 1)?.is_empty())),
    ("audit list_all_of_account", |wtx, g| {
        Ok(!audit::store::list_all_of_account(wtx, g.keys.account.id, 1)?.is_empty())
    }),
    ("accounts advance_epoch", |wtx, g| accounts::store::advance_epoch(wtx, g.keys.account.id).map(|()| false)),
    ("accounts erase_personal_data", |wtx, g| {
        accounts::store::erase_personal_data(wtx, g.keys.account.id, g.op.now).map(|()| false)
    }),
    ("accounts remove_password", |wtx, g| accounts::store::remove_password(wtx, g.keys.account.id)),
    ("accounts delete_password", |wtx, g| accounts::store::delete_password(wtx, g.keys.account.id).map(|()| false)),
    ("accounts record_terms", |wtx, g| {
        accounts::store::record_terms(wtx, g.keys.account.id, "1", g.op.now).map(|()| false)
    }),
    ("accounts/addresses find_verified_at", |wtx, g| {
        Ok(accounts::addresses::store::find_verified_at(wtx, g.keys.account.id)?.is_some())
    }),
    ("accounts/addresses list_emails", |wtx, g| {
        Ok(!accounts::addresses::store::list_emails(wtx, g.keys.account.id)?.is_empty())
    }),
    ("accounts/addresses set_primary", |wtx, g| {
        let own = g.keys.account.email.clone().unwrap().email;
        accounts::addresses::store::set_primary(wtx, g.keys.account.id, &own)
    }),
    ("accounts/addresses delete_all_of", |wtx, g| {
        Ok(accounts::addresses::store::delete_all_of(wtx, g.keys.account.id)? > 0)
    }),
    ("accounts/addresses delete_email", |wtx, g| {
        let own = g.keys.account.email.clone().unwrap().email;
        accounts::addresses::store::delete_email(wtx, g.keys.account.id, &own)
    }),
    ("authn/former_addresses find_open", |wtx, g| {
        let hash = wtx.lookup_hash(&g.keys.undo.link);
        Ok(former_addresses::store::find_open(wtx, &hash, g.op.now)?.is_some())
    }),
    ("authn/former_addresses list_of", |wtx, g| {
        Ok(!former_addresses::store::list_of(wtx, g.keys.undo.account)?.is_empty())
    }),
    ("authn/former_addresses delete", |wtx, g| former_addresses::store::delete(wtx, g.keys.undo.id)),
    ("authn/invitations find_open", |wtx, g| {
        let hash = wtx.lookup_hash(&g.keys.invitation_link);
        Ok(invitations::store::find_open(wtx, &hash, g.op.now)?.is_some())
    }),
    ("authn/invitations find", |wtx, g| Ok(invitations::store::find(wtx, g.keys.invitation)?.is_some())),
    ("authn/invitations find_of", |wtx, _| {
        Ok(invitations::store::find_of(wtx, &Email::parse(INVITED).unwrap())?.is_some())
    }),
    ("authn/invitations list", |wtx, _| {
        Ok(!invitations::store::list(wtx, &PageRequest::first(1_000))?.items.is_empty())
    }),
    ("authn/invitations count_open", |wtx, g| Ok(invitations::store::count_open(wtx, g.op.now)? > 0)),
    ("authn/invitations delete_of", |wtx, _| invitations::store::delete_of(wtx, &Email::parse(INVITED).unwrap())),
    ("authn/invitations delete", |wtx, g| invitations::store::delete(wtx, g.keys.invitation)),
    ("authn/invitations record_acceptance", |wtx, g| {
        invitations::store::record_acceptance(wtx, g.keys.invitation, g.keys.account.id)
    }),
    ("storage consume invitation", |wtx, g| {
        consume(wtx, &invitations::store::INVITATIONS, g.keys.invitation, g.op.now)
    }),
    ("organizations find", |wtx, g| Ok(organizations::store::find(wtx, g.keys.own.organization.id)?.is_some())),
    ("organizations find_by_slug", |wtx, _| Ok(organizations::store::find_by_slug(wtx, ORGANIZATION)?.is_some())),
    ("organizations list", |wtx, _| Ok(!organizations::store::list(wtx, &PageRequest::first(10))?.items.is_empty())),
    ("organizations list_joinable", |wtx, _| Ok(!organizations::store::list_joinable(wtx, None, 10)?.is_empty())),
    ("organizations lock", |wtx, g| organizations::store::lock(wtx, g.keys.own.organization.id)),
    ("organizations update", |wtx, g| organizations::store::update(wtx, &g.keys.own.organization)),
    ("organizations set_state", |wtx, g| {
        organizations::store::set_state(wtx, &g.keys.own.organization, OrganizationState::Suspended)
    }),
    ("organizations list_due", |wtx, g| {
        Ok(organizations::store::list_due(wtx, g.op.now, 10)?.contains(&g.keys.own.due))
    }),
    ("organizations erase", |wtx, g| Ok(organizations::erase_due(&g.op, wtx)? > 0)),
    ("organizations/roles list", |wtx, g| {
        Ok(!organization_roles::store::list(wtx, g.keys.own.organization.id)?.is_empty())
    }),
    ("organizations/roles list_by_ids", |wtx, g| {
        Ok(!organization_roles::store::list_by_ids(wtx, vec![g.keys.own.role.id])?.is_empty())
    }),
    ("organizations/roles list_of", |wtx, g| {
        Ok(!organization_roles::store::list_of(wtx, vec![g.keys.own.organization.id])?.is_empty())
    }),
    ("organizations/roles count", |wtx, g| Ok(organization_roles::store::count(wtx, g.keys.own.organization.id)? > 0)),
    ("organizations/roles find", |wtx, g| {
        Ok(organization_roles::store::find(wtx, g.keys.own.organization.id, g.keys.own.role.id)?.is_some())
    }),
    ("organizations/roles update", |wtx, g| {
        organization_roles::store::update(wtx, g.keys.own.organization.id, &g.keys.own.role, g.op.now)
    }),
    ("organizations/roles delete", |wtx, g| {
        organization_roles::store::delete(wtx, g.keys.own.organization.id, g.keys.own.role.id)
    }),
    ("organizations/roles delete_all_of", |wtx, g| {
        Ok(organization_roles::store::delete_all_of(wtx, g.keys.own.organization.id)? > 0)
    }),
    ("organizations/memberships find", |wtx, g| {
        Ok(memberships::find(wtx, g.keys.own.organization.id, g.keys.own.membership.id)?.is_some())
    }),
    ("organizations/memberships find_of", |wtx, g| {
        Ok(memberships::find_of(wtx, g.keys.own.organization.id, g.keys.account.id)?.is_some())
    }),
    ("organizations/memberships find_with_organization", |wtx, g| {
        Ok(memberships::find_with_organization(wtx, g.keys.own.organization.id, g.keys.account.id)?.is_some())
    }),
    ("organizations/memberships list_of_account", |wtx, g| {
        Ok(!memberships::list_of_account(wtx, g.keys.account.id)?.is_empty())
    }),
    ("organizations/memberships count_of_account", |wtx, g| {
        Ok(memberships::count_of_account(wtx, g.keys.account.id)? > 0)
    }),
    ("organizations/memberships list", |wtx, g| {
        Ok(!memberships::list(wtx, g.keys.own.organization.id, &PageRequest::first(10))?.items.is_empty())
    }),
    ("organizations/memberships list_part", |wtx, g| {
        let (forward, backward) =
            (Window::Forward { size: 1, after: None }, Window::Backward { size: 1, before: None });
        let mut seen = 0;
        for window in [Window::Numbered { page: 1, size: 1 }, forward, backward] {
            seen += memberships::list_part(wtx, g.keys.own.organization.id, window)?.len();
        }
        Ok(seen > 0)
    }),
    ("organizations/memberships find_member", |wtx, g| {
        Ok(memberships::find_member(wtx, g.keys.own.organization.id, g.keys.own.membership.id)?.is_some())
    }),
    ("organizations/memberships count", |wtx, g| Ok(memberships::count(wtx, g.keys.own.organization.id)? > 0)),
    ("organizations/memberships has_owner", |wtx, g| {
        memberships::has_owner(wtx, g.keys.own.organization.id, Some(Id::from_bytes([0; 16])))
    }),
    ("organizations/memberships is_role_used", |wtx, g| {
        memberships::is_role_used(wtx, g.keys.own.organization.id, g.keys.own.role.id)
    }),
    ("organizations/memberships update", |wtx, g| memberships::update(wtx, &g.keys.own.membership)),
    ("organizations/memberships delete", |wtx, g| memberships::delete(wtx, g.keys.own.member.id)),
    ("organizations/memberships delete_of_organization", |wtx, g| {
        Ok(memberships::delete_of_organization(wtx, g.keys.own.organization.id, 10)? > 0)
    }),
    ("organizations/invitations find_open", |wtx, g| {
        let hash = wtx.lookup_hash(&g.keys.own.link);
        Ok(member_invitations::find_open(wtx, &hash, g.op.now)?.is_some())
    }),
    ("organizations/invitations find_open_by_id", |wtx, g| {
        Ok(member_invitations::find_open_by_id(wtx, g.keys.own.invitation, g.op.now)?.is_some())
    }),
    ("organizations/invitations list_open_of", |wtx, g| {
        let email = Email::parse(INVITED_MEMBER).unwrap();
        Ok(!member_invitations::list_open_of(wtx, &email, g.op.now, 10)?.is_empty())
    }),
    ("organizations/invitations list", |wtx, g| {
        let page = member_invitations::list(wtx, g.keys.own.organization.id, &PageRequest::first(10))?;
        Ok(!page.items.is_empty())
    }),
    ("organizations/invitations find", |wtx, g| {
        Ok(member_invitations::find(wtx, g.keys.own.organization.id, g.keys.own.invitation)?.is_some())
    }),
    ("organizations/invitations find_of", |wtx, g| {
        let email = Email::parse(INVITED_MEMBER).unwrap();
        Ok(member_invitations::find_of(wtx, g.keys.own.organization.id, &email)?.is_some())
    }),
    ("organizations/invitations carry_over", |wtx, g| {
        let new = NewMemberInvitation {
            organization: g.keys.own.organization.id,
            email: Email::parse("carried@acme.example").unwrap(),
            role: SystemRole::VIEWER.id(),
            locale: None,
            delivery: Delivery::Mail,
        };
        let by = g.op.by(Principal::Account(g.keys.account.id));
        done(invite_member(&by, wtx, &ThrottleConfig::default(), &new))?;
        Ok(member_invitations::carry_over(wtx, g.keys.account.id, g.keys.account.epoch)? > 0)
    }),
    ("organizations/invitations delete_unused_of_organization", |wtx, g| {
        Ok(member_invitations::delete_unused_of_organization(wtx, g.keys.own.organization.id)? > 0)
    }),
    ("organizations/invitations count_open", |wtx, g| {
        Ok(member_invitations::count_open(wtx, g.keys.own.organization.id, g.op.now)? > 0)
    }),
    ("organizations/invitations is_role_used", |wtx, g| {
        member_invitations::is_role_used(wtx, g.keys.own.organization.id, g.keys.own.role.id, g.op.now)
    }),
    ("organizations/invitations delete_of", |wtx, g| {
        let email = Email::parse(INVITED_MEMBER).unwrap();
        member_invitations::delete_of(wtx, g.keys.own.organization.id, &email)
    }),
    ("organizations/invitations delete_all_of_address", |wtx, _| {
        Ok(member_invitations::delete_all_of_address(wtx, &Email::parse(INVITED_MEMBER).unwrap())? > 0)
    }),
    ("organizations/invitations delete", |wtx, g| {
        member_invitations::delete(wtx, g.keys.own.organization.id, g.keys.own.invitation)
    }),
    ("organizations/invitations record_acceptance", |wtx, g| {
        let email = Email::parse(INVITED_MEMBER).unwrap();
        let account = g.keys.undo.account;
        let own = AccountEmail { email, verified: true };
        accounts::addresses::store::insert_email(wtx, g.op.id("email"), account, &own, Rank::Further, g.op.now)?;
        Ok(Stop::outcome(invited::accept(&g.op, wtx, &g.keys.own.link, account))?.is_ok())
    }),
    ("organizations/invitations delete_of_organization", |wtx, g| {
        Ok(member_invitations::delete_of_organization(wtx, g.keys.own.organization.id, 10)? > 0)
    }),
    ("organizations/api_tokens count", |wtx, _| Ok(organizations::api_tokens::store::count(wtx)? > 0)),
    ("organizations/api_tokens find_by_secret", |wtx, g| {
        let hash = wtx.lookup_hash(&g.keys.own.secret);
        Ok(api_tokens::find_by_secret(wtx, &hash)?.is_some())
    }),
    ("organizations/api_tokens find", |wtx, g| Ok(api_tokens::find(wtx, g.keys.own.token)?.is_some())),
    ("organizations/api_tokens list_of_account", |wtx, g| {
        Ok(!api_tokens::list_of_account(wtx, g.keys.account.id, 10)?.is_empty())
    }),
    ("organizations/api_tokens list", |wtx, _| Ok(!api_tokens::list(wtx, &PageRequest::first(10))?.items.is_empty())),
    ("organizations/api_tokens is_of_use", |wtx, g| api_tokens::is_of_use(wtx, g.keys.account.id)),
    ("organizations/api_tokens revoke", |wtx, g| api_tokens::revoke(wtx, g.keys.own.token, g.op.now)),
    ("organizations/api_tokens revoke_of_organization", |wtx, g| {
        Ok(api_tokens::revoke_of_organization(wtx, g.keys.own.organization.id, g.op.now)? > 0)
    }),
    ("organizations/api_tokens update", |wtx, g| {
        let renamed = ApiToken {
            id: g.keys.own.token,
            account: g.keys.account.id,
            organization: None,
            name: "Renamed".to_owned(),
            roles: None,
            scopes: Scopes::default(),
            parent: None,
            account_epoch: Epoch::FIRST,
            tenant_epoch: Epoch::FIRST,
            created_at: g.op.now,
            expires_at: None,
            last_used_at: None,
            revoked_at: None,
        };
        api_tokens::update(wtx, &renamed)
    }),
    ("organizations/api_tokens touch", |wtx, g| api_tokens::touch(wtx, g.keys.own.token, g.op.now, g.op.now)),
    ("organizations/api_tokens carry_over", |wtx, g| {
        Ok(api_tokens::carry_over(wtx, g.keys.own.member.account, Epoch::FIRST)? > 0)
    }),
    ("organizations/api_tokens delete", |wtx, g| api_tokens::delete(wtx, g.keys.own.other_token)),
    ("organizations/api_tokens delete_all_of", |wtx, g| Ok(api_tokens::delete_all_of(wtx, g.keys.account.id)? > 0)),
    ("organizations/api_tokens delete_of_organization", |wtx, g| {
        Ok(api_tokens::delete_of_organization(wtx, g.keys.own.organization.id, 10)? > 0)
    }),
    ("storage consume organization invitation", |wtx, g| {
        consume(wtx, &member_invitations::INVITATIONS, g.keys.own.invitation, g.op.now)
    }),
    ("sessions set_organization", |wtx, g| {
        sessions::store::set_organization(wtx, g.keys.account.id, g.keys.session.id, None)
    }),
    ("accounts delete_terms", |wtx, g| accounts::store::delete_terms(wtx, g.keys.account.id).map(|()| false)),
    ("accounts delete_account", |wtx, g| {
        accounts::addresses::store::delete_all_of(wtx, g.keys.account.id)?;
        accounts::store::erase_personal_data(wtx, g.keys.account.id, g.op.now)?;
        accounts::store::delete_account(wtx, g.keys.account.id).map(|()| false)
    }),
    ("authn/verification find_newest", |wtx, g| {
        let Verifying { account, browser, .. } = &g.keys.verification;
        let hash = wtx.lookup_hash(&browser.binding);
        Ok(verification::store::find_newest(wtx, *account, &hash)?.is_some())
    }),
    ("authn/verification find_newest_of", |wtx, g| {
        Ok(verification::store::find_newest_of(wtx, g.keys.verification.account)?.is_some())
    }),
    ("authn/verification update_flow", |wtx, g| {
        verification::store::update_flow(wtx, g.keys.verification.id, g.keys.verification.flow)
    }),
    ("authn/verification delete_all_of", |wtx, g| {
        Ok(verification::store::delete_all_of(wtx, g.keys.verification.account)? > 0)
    }),
    ("authn/verification find", |wtx, g| Ok(verification::store::find(wtx, g.keys.verification.id)?.is_some())),
    ("authn/verification find_by_token", |wtx, g| {
        let hash = wtx.lookup_hash(&g.keys.verification.link);
        Ok(verification::store::find_by_token(wtx, &hash)?.is_some())
    }),
    ("authn/verification count_try", |wtx, g| verification::store::count_try(wtx, g.keys.verification.id, g.op.now)),
    ("authn/verification renew", |wtx, g| {
        let Verifying { flow, browser, .. } = &g.keys.verification;
        let next = verify::resend(&g.op, wtx, &ThrottleConfig::default(), *flow, browser)?;
        Ok(matches!(next, Next::Show { .. }))
    }),
    ("authn/verification delete_others", |wtx, g| {
        let Verifying { link, browser, .. } = &g.keys.verification;
        Ok(!matches!(verify::use_link(&g.op, wtx, link, browser)?, verify::Verified::Over))
    }),
    ("accounts find_password", |wtx, g| Ok(accounts::store::find_password(wtx, g.keys.account.id)?.is_some())),
    ("accounts replace_password", |wtx, g| {
        accounts::store::replace_password(wtx, g.keys.account.id, &password(), g.op.now).map(|_| false)
    }),
    ("accounts/password insert_earlier", |wtx, g| {
        password::store::insert_earlier(wtx, g.keys.account.id, &password(), START + DAY)
    }),
    ("accounts/password list_earlier", |wtx, g| {
        Ok(!password::store::list_earlier(wtx, g.keys.account.id, 24)?.is_empty())
    }),
    ("accounts/password trim_earlier", |wtx, g| Ok(password::store::trim_earlier(wtx, g.keys.account.id, 0)? > 0)),
    ("accounts/addresses update_email", |wtx, g| {
        let email = AccountEmail { email: Email::parse("another@example.com").unwrap(), verified: false };
        accounts::addresses::store::update_email(wtx, g.keys.account.id, &email, g.op.now)
    }),
    ("accounts release_identifier", |wtx, g| accounts::store::release_identifier(wtx, ONLY_EMAIL, g.keys.with_role)),
    ("accounts record_sign_in", |wtx, g| accounts::store::record_sign_in(wtx, g.keys.with_role, g.op.now)),
    ("accounts/addresses verify_email", |wtx, g| {
        let own = g.keys.account.email.clone().unwrap().email;
        accounts::addresses::store::verify_email(wtx, g.keys.account.id, &own, g.op.now)
    }),
    ("accounts/addresses update_verified", |wtx, g| {
        accounts::addresses::store::update_verified(wtx, g.keys.account.id, None)
    }),
    ("accounts update_hash", |wtx, g| {
        accounts::store::update_hash(wtx, g.keys.account.id, &password(), START).map(|()| false)
    }),
    ("sessions find_by_secret", |wtx, g| match &g.keys.visitor.session {
        Some(token) => Ok(sessions::find_live(wtx, token, g.op.now)?.is_some()),
        None => Err(Fault::internal("no session")),
    }),
    ("sessions find_by_secret of a silent cookie", |wtx, g| {
        Ok(sessions::find_signed_in_silently(wtx, &g.keys.silent, g.op.now)?.is_some())
    }),
    ("sessions renew", |wtx, g| {
        let account = &g.keys.account;
        let who = Authentication {
            account: account.id,
            account_epoch: account.epoch,
            amr: vec![],
            persistence: Persistence::BrowserSession,
        };
        let token = g.keys.visitor.session.as_ref();
        // Without a session to continue, the function creates one: that is `insert`.
        match authn::signed_in(wtx, token, g.op.now)? {
            Some(_) => sessions::establish(&g.op, wtx, &who, token).map(|_| false),
            None => Ok(false),
        }
    }),
    ("sessions touch", |wtx, g| {
        let session = Session { last_seen_at: Time::from_seconds(0), ..g.keys.session.clone() };
        sessions::touch(&g.op, wtx, &session).map(|()| false)
    }),
    ("sessions list_open", |wtx, g| {
        let (account, tenant) = (&g.keys.account, g.keys.session.tenant_epoch);
        Ok(!sessions::store::list_open(wtx, account.id, account.epoch, tenant, g.op.now)?.is_empty())
    }),
    ("sessions end_own", |wtx, g| sessions::store::end_own(wtx, g.keys.account.id, g.keys.session.id, g.op.now)),
    ("sessions end_exchanged", |wtx, g| Ok(sessions::store::end_exchanged(wtx, g.keys.exchanging, g.op.now)? > 0)),
    ("sessions end_others", |wtx, g| {
        Ok(sessions::store::end_others(wtx, g.keys.account.id, g.keys.session.id, g.op.now)? > 0)
    }),
    ("sessions end", |wtx, g| sessions::store::end(wtx, g.keys.session.id, g.op.now)),
    ("authn find", |wtx, g| {
        let Some(browser) = &g.keys.waiting.browser else { return Err(Fault::internal("no browser")) };
        Ok(authn::find_flow(wtx, g.keys.flow, browser)?.is_some())
    }),
    ("authn remove_draft", |wtx, g| {
        let origin = Origin::Authorization(g.keys.waiting_request);
        let (state, progress) = (State::begun(origin, Step::Password), Progress::Open);
        let flow = Flow { id: g.keys.flow, origin, state, expires_at: g.op.now, progress };
        authn::store::remove_draft(wtx, &flow).map(|()| false)
    }),
    ("quotas find", |wtx, _| Ok(quotas::store::find(wtx, Quota::Tokens)?.is_some())),
    ("quotas raise", |wtx, _| quotas::store::raise(wtx, Quota::Tokens, Time::from_micros(0), 100)),
    ("quotas add", |wtx, _| quotas::store::add(wtx, Quota::Tokens, Time::from_micros(0), -1)),
    ("quotas correct", |wtx, g| quotas::store::correct(wtx, Quota::Tokens, Time::from_micros(0), 1, g.op.now)),
    ("quotas begin", |wtx, g| quotas::store::begin(wtx, Quota::Tokens, g.op.now)),
    ("authn list_completed", |wtx, g| Ok(authn::completed(wtx, g.keys.completed, g.keys.session.id)?.is_some())),
    ("authn find_request", |wtx, g| Ok(authn::store::find_request(wtx, g.keys.flow)?.is_some())),
    ("authn record_submit", |wtx, g| authn::store::record_submit(wtx, g.keys.flow, g.op.now).map(|()| false)),
    ("authn delete", |wtx, g| authn::store::delete(wtx, g.keys.flow).map(|()| false)),
    ("storage make_room", |wtx, g| {
        let peer = Peer { network: Some(Network::of(IpAddr::from([127, 0, 0, 1]))), agent: None };
        let source = pending::source(&g.op.clone().from_peer(peer), wtx);
        let bounded = Bounded { table: "sign_in_flows", untouched: "TRUE" };
        Ok(!make_room(wtx, &bounded, &source, 1, g.op.now)?.closed.is_empty())
    }),
    ("pending close", |wtx, g| pending::close(&g.op, wtx, g.keys.waiting_request)),
    ("sessions delete_beyond", |wtx, g| Ok(sessions::store::delete_beyond(wtx, g.keys.account.id, 0)? > 0)),
    ("oidc/grant list_beyond_of_session", |wtx, g| {
        Ok(!grant::store::list_beyond_of_session(wtx, g.keys.grant.session, 0)?.is_empty())
    }),
    ("oidc/grant list_families_beyond", |wtx, g| {
        Ok(!grant::store::list_families_beyond(wtx, g.keys.account.id, g.keys.family.client, 0)?.is_empty())
    }),
    ("oidc/grant delete", |wtx, g| Ok(grant::store::delete(wtx, &[g.keys.grant.id])? > 0)),
    ("oidc/codes delete_with_grants", |wtx, g| Ok(codes::store::delete_with_grants(wtx, &[g.keys.grant.id])? > 0)),
    ("authn/throttle find", |wtx, _| Ok(counters::find(wtx, &COUNTER)?.is_some())),
    ("authn/throttle block", |wtx, g| counters::block(wtx, &COUNTER, g.op.now + DAY).map(|()| false)),
    ("authn/throttle lower", |wtx, g| counters::lower(wtx, &lowered(), g.op.now).map(|()| false)),
    ("authn/throttle unblock", |wtx, _| counters::unblock(wtx, &COUNTER, 100, None).map(|()| false)),
    ("authn/devices find", |wtx, g| Ok(devices::store::find(wtx, &DEVICE, g.keys.account.id, g.op.now)?.is_some())),
    ("authn/throttle delete", |wtx, _| counters::delete(wtx, &[COUNTER]).map(|()| false)),
    ("authn/throttle settle", |wtx, g| {
        counters::settle(wtx, &Lowered::default(), &[COUNTER], g.op.now).map(|()| false)
    }),
    ("authn/throttle delete_empty", |wtx, g| {
        counters::lower(wtx, &lowered(), g.op.now)?;
        counters::delete_empty(wtx, &[COUNTER], g.op.now).map(|()| false)
    }),
    ("authn/devices is_known", |wtx, g| devices::store::is_known(wtx, &DEVICE, g.op.now)),
    ("authn/devices delete_beyond", |wtx, g| Ok(devices::store::delete_beyond(wtx, g.keys.account.id, 0)? > 0)),
    ("authn/devices renew", |wtx, g| devices::store::renew(wtx, &DEVICE, &device_of(&g.keys.account), g.op.now)),
    ("authn/devices replace_secret", |wtx, _| Ok(devices::store::replace_secret(wtx, &DEVICE, &COUNTER)? > 0)),
    ("authn finish", |wtx, g| {
        let compared = Verdict { matches: true, rehashed: None, chosen: None };
        let next = sign_in::finish(&g.op, wtx, &g.keys.ticket, &sender(&g.keys.waiting), &compared)?;
        Ok(matches!(next, Next::SignedIn { .. }))
    }),
    ("authn update_state", |wtx, g| {
        let compared = Verdict { matches: false, rehashed: None, chosen: None };
        let next = sign_in::finish(&g.op, wtx, &g.keys.ticket, &sender(&g.keys.waiting), &compared)?;
        Ok(matches!(next, Next::Refused { .. }))
    }),
    ("sessions renew_own", |wtx, g| {
        let account = &g.keys.account;
        let who = Authentication {
            account: account.id,
            account_epoch: account.epoch,
            amr: vec![],
            persistence: Persistence::BrowserSession,
        };
        Ok(sessions::carry_on(&g.op, wtx, g.keys.session.id, &who)?.is_some())
    }),
    ("accounts find_credentials_by_name", |wtx, _| {
        Ok(accounts::store::find_credentials_by_name(wtx, ONLY_NAME)?.is_some())
    }),
    ("accounts find_id_by_name", |wtx, _| Ok(accounts::store::find_id_by_name(wtx, ONLY_NAME)?.is_some())),
    ("accounts find_credentials", |wtx, _| {
        Ok(accounts::store::find_credentials(wtx, &Email::parse(ONLY_EMAIL).unwrap())?.is_some())
    }),
    (
        "accounts find_with_password",
        |wtx, g| Ok(accounts::store::find_with_password(wtx, g.keys.account.id)?.is_some()),
    ),
    ("oidc/clients find_pending", |wtx, g| Ok(authorize::describe(wtx, g.keys.waiting_request)?.is_some())),
    ("pending claim", |wtx, g| {
        let next = authorize::resume(&g.op, wtx, &ThrottleConfig::default(), g.keys.unclaimed, &g.keys.waiting)?;
        Ok(!matches!(next, Authorized::Over(Over::Unknown)))
    }),
    ("oidc/consents find_consent", |wtx, g| {
        let known = KnownClient::find(&g.op, wtx, &Keyring::default(), &g.keys.confidential.client_id)?;
        let next = match authorize::check_known(&g.op, known.as_ref(), None, &authorization(g)) {
            Ok(checked) => {
                authorize::begin(&g.op, wtx, &ThrottleConfig::default(), &checked, Method::Get, &g.keys.visitor)?
            }
            Err(refused) => refused,
        };
        Ok(matches!(next, Authorized::Respond(Answer { result: Ok(_), .. })))
    }),
    ("oidc/consents add_consent", |wtx, g| {
        let visitor = waiting_and_signed_in(g);
        let decision = Decision { request: g.keys.waiting_request, session: g.keys.session.id, choice: Choice::Allow };
        let next = authorize::decide(&g.op, wtx, &ThrottleConfig::default(), decision, &visitor)?;
        Ok(!matches!(next, Authorized::Over(Over::Unknown)))
    }),
    ("oidc/consents delete_consents_of", |wtx, g| {
        Ok(consents::store::delete_consents_of(wtx, g.keys.confidential.id)? > 0)
    }),
    ("pending claim of a logout", |wtx, g| {
        Ok(!matches!(
            logout::resume(&g.op, wtx, &ThrottleConfig::default(), g.keys.unclaimed_logout, &g.keys.waiting)?,
            Logout::Gone
        ))
    }),
    ("oidc/clients find_by_client_id", |wtx, g| {
        Ok(clients::store::find_by_client_id(wtx, &g.keys.public.client_id)?.is_some())
    }),
    ("oidc/clients find", |wtx, g| Ok(clients::store::find(wtx, g.keys.public.id)?.is_some())),
    ("oidc/clients list", |wtx, g| {
        let page = clients::store::list(wtx, &PageRequest::first(1_000))?;
        Ok(page.items.iter().any(|client| client.id == g.keys.public.id))
    }),
    ("oidc/clients list_by_id", |wtx, g| {
        Ok(!clients::store::list_by_id(wtx, &[g.keys.public.id, g.keys.confidential.id])?.is_empty())
    }),
    ("oidc/clients update", |wtx, g| {
        let renamed = ClientMetadata { client_name: "Renamed".into(), ..ClientMetadata::of(&g.keys.public) };
        Ok(client_manage::update(&g.op, wtx, &g.keys.public.client_id, &renamed, None)?.is_ok())
    }),
    ("oidc/clients delete_origins", |wtx, g| client_manage::delete(&g.op, wtx, &g.keys.with_origin.client_id)),
    ("oidc/clients lock", |wtx, g| {
        Ok(client_manage::rotate_secret(&g.op, wtx, &g.keys.confidential.client_id)?.is_ok())
    }),
    ("oidc/clients update_secret", |wtx, g| {
        Ok(client_manage::rotate_secret(&g.op, wtx, &g.keys.confidential.client_id)?.is_ok())
    }),
    ("oidc/clients raise_pkce_use", |wtx, g| {
        clients::record(&g.op, wtx, &g.keys.unused, PkceUse::Nonce)?;
        Ok(clients::store::find(wtx, g.keys.unused.id)?.is_some_and(|client| client.pkce_use == PkceUse::Nonce))
    }),
    ("oidc/clients insert_used_assertion", |wtx, g| {
        // Another tenant's client cannot be confirmed.
        let proof = Proof { client: &g.keys.confidential, assertion: Some(&USED) };
        Ok(Stop::outcome(proof.confirm(wtx))?.is_ok())
    }),
    ("oidc/clients delete", |wtx, g| client_manage::delete(&g.op, wtx, &g.keys.with_origin.client_id)),
    ("oidc/clients has_origin", |wtx, _| clients::store::has_origin(wtx, ONLY_ORIGIN)),
    ("oidc/resource_servers find", |wtx, g| Ok(resource_servers::store::find(wtx, g.keys.api)?.is_some())),
    ("oidc/resource_servers find_by_identifier", |wtx, _| {
        Ok(resource_servers::store::find_by_identifier(wtx, ONLY_API)?.is_some())
    }),
    ("oidc/resource_servers list_by_identifier", |wtx, _| {
        Ok(!resource_servers::store::list_by_identifier(wtx, &[ONLY_API.to_owned()])?.is_empty())
    }),
    ("oidc/resource_servers list_page", |wtx, _| {
        let page = resource_servers::store::list_page(wtx, &PageRequest::first(100))?;
        Ok(page.items.iter().any(|server| server.identifier == ONLY_API))
    }),
    ("oidc/resource_servers list", |wtx, _| {
        Ok(resource_servers::store::list(wtx)?.iter().any(|server| server.identifier == ONLY_API))
    }),
    ("oidc/resource_servers delete", |wtx, g| api_manage::delete(&g.op, wtx, ONLY_API)),
    ("oidc/resource_servers lock", |wtx, g| Ok(api_manage::change(&g.op, wtx, ONLY_API, &|_| (), None)?.is_some())),
    ("oidc/resource_servers update", |wtx, g| {
        let rename = |api: &mut NewResourceServer| api.name = "Renamed".to_owned();
        Ok(api_manage::change(&g.op, wtx, ONLY_API, &rename, None)?.is_some())
    }),
    ("oidc/resource_servers update_secret", |wtx, g| Ok(api_manage::rotate_secret(&g.op, wtx, ONLY_API)?.is_some())),
    ("oidc/grant list_open", |wtx, g| Ok(!grant::store::list_open(wtx, g.keys.account.id, g.op.now)?.is_empty())),
    ("oidc/grant revoke_own", |wtx, g| {
        Ok(grant::store::revoke_own(wtx, g.keys.account.id, g.keys.grant.client, g.op.now)? > 0)
    }),
    ("oidc/consents list_consents", |wtx, g| Ok(!consents::store::list_consents(wtx, g.keys.account.id)?.is_empty())),
    ("oidc/consents delete_consent", |wtx, g| {
        consents::store::delete_consent(wtx, g.keys.account.id, g.keys.confidential.id)
    }),
    ("oidc/grant revoke", |wtx, g| grant::store::revoke(wtx, g.keys.grant.id, g.op.now)),
    ("oidc/codes exists", |wtx, g| {
        // Another client of the tenant presents the code.
        let request = CodeRequest {
            code: Secret::new(g.keys.code.clone()),
            redirect_uri: None,
            code_verifier: None,
            resources: vec![],
        };
        let proof = Proof { client: &g.keys.confidential, assertion: None };
        let refusal = Stop::outcome(redeem(&g.op, wtx, proof, &[], &request))?.err();
        Ok(refusal.and_then(|refusal| refusal.cause) == Some(Cause::CodeOfAnotherClient))
    }),
    ("oidc/codes find_code", |wtx, g| {
        let request = CodeRequest {
            code: Secret::new(g.keys.code.clone()),
            redirect_uri: Some(g.keys.public.registered.redirect_uris[0].clone()),
            code_verifier: Some(Secret::new(VERIFIER.to_owned())),
            resources: vec![],
        };
        let proof = Proof { client: &g.keys.public, assertion: None };
        Ok(Stop::outcome(redeem(&g.op, wtx, proof, &[], &request))?.is_ok())
    }),
    ("oidc/codes find_of_any_client", |wtx, g| {
        let request = LoginCode {
            code: Secret::new(g.keys.code.clone()),
            redirect_uri: g.keys.public.registered.redirect_uris[0].clone(),
            code_verifier: None,
        };
        let refusal = Stop::outcome(login_callback::check(wtx, &request))?.err();
        Ok(refusal.and_then(|refusal| refusal.cause) == Some(Cause::CodeOfApplication))
    }),
    ("oidc/grant rotate_family", |wtx, g| {
        let current = g.keys.family.refresh.unwrap();
        let next = RefreshFamily { generation: current.generation + 1, ..current };
        grant::store::rotate_family(wtx, g.keys.family.id, &current, &next)
    }),
    ("oidc/grant repeat_family", |wtx, g| {
        let current = g.keys.family.refresh.unwrap();
        grant::store::repeat_family(wtx, g.keys.family.id, current.generation, g.op.now)
    }),
    ("oidc/grant start_family", |wtx, g| {
        grant::store::start_family(wtx, g.keys.grant.id, &first_generation(&g.op), g.op.now + DAY)
    }),
    ("oidc/refresh_tokens keep_used", |wtx, g| {
        refresh_tokens::store::keep_used(wtx, g.keys.stored.used_id, &g.keys.stored_grant)
    }),
    ("oidc/refresh_tokens find_family", |wtx, g| refresh(wtx, g, &g.keys.confidential, &g.keys.refresh_token)),
    ("oidc/refresh_tokens find_stored", |wtx, g| refresh(wtx, g, &g.keys.older, g.keys.stored.current.expose())),
    // The successor of a used token is found by its id.
    ("oidc/refresh_tokens find_stored_by_id", |wtx, g| refresh(wtx, g, &g.keys.older, g.keys.stored.used.expose())),
    ("oidc/access_tokens find_of_grant", |wtx, g| {
        Ok(access_tokens::store::find_of_grant(wtx, &g.keys.revoked_jti, g.keys.grant.id)?.is_some())
    }),
    ("oidc/access_tokens find_of_person", |wtx, g| {
        Ok(access_tokens::store::find_of_person(wtx, &g.keys.revoked_jti, g.keys.grant.id)?.is_some())
    }),
    ("oidc/access_tokens find_of_client", |wtx, g| {
        let found = access_tokens::store::find_of_client(wtx, &g.keys.revoked_jti, &g.keys.confidential.client_id)?;
        Ok(found.revoked || found.has_client)
    }),
    ("keys list_published", |wtx, g| Ok(keys::list_published(wtx, g.op.now)?.iter().any(|key| key.kid == g.keys.kid))),
    ("keys list", |wtx, g| Ok(keys::list(wtx)?.iter().any(|key| key.kid == g.keys.kid))),
    ("keys find_by_kid", |wtx, g| {
        let ring = Keyring::default();
        let verifies = ring.public_key(wtx, &g.keys.kid, g.op.now)?.is_some();
        Ok(verifies || ring.hint_key(wtx, &g.keys.kid)?.is_some())
    }),
    // The private key is read by the kid that was found.
    ("keys get_private_jwk", |wtx, g| Ok(Keyring::default().signing_key(wtx, Alg::Es256, g.op.now)?.kid == g.keys.kid)),
    ("keys erase", |wtx, g| {
        let pair = KeyPair::generate(Alg::Es256)?;
        Ok(matches!(keys::retire(&g.op, wtx, &g.keys.kid, Some(&pair))?, Retired::Done { .. }))
    }),
    ("branding find_logo", |wtx, _| Ok(branding::store::find_logo(wtx, LOGO)?.is_some())),
    ("branding delete_logos_except", |wtx, _| Ok(branding::store::delete_logos_except(wtx, ["", "x"])? > 0)),
    ("queue delete_leased", |wtx, g| queue::store::delete_leased(wtx, g.keys.job, 1)),
    ("queue reschedule", |wtx, g| {
        let to = Postponed { state: queue::State::Waiting, due_at: g.op.now, error: "no".to_owned() };
        queue::store::reschedule(wtx, g.keys.job, 1, &to)
    }),
    ("queue bury", |wtx, g| {
        let burial = Burial { at: g.op.now, kept_until: g.op.now + DAY, error: "no".to_owned() };
        queue::store::bury(wtx, g.keys.job, 1, &burial)
    }),
    ("queue make_due", |wtx, g| queue::store::make_due(wtx, g.keys.job, g.op.now + DAY, g.op.now + DAY)),
    ("audit find_head", |wtx, g| Ok(audit::store::find_head(wtx)?.is_some_and(|head| head.event_id == g.keys.sealed))),
    ("audit list_sealed", |wtx, g| {
        Ok(audit::store::list_sealed(wtx, 0, 1_000)?.iter().any(|(seal, _)| seal.event_id == g.keys.sealed))
    }),
    ("audit list_without_seal", |wtx, g| {
        Ok(audit::store::list_without_seal(wtx, &[], 1_000)?.0.iter().any(|(row, _)| row.id == g.keys.unsealed))
    }),
    ("audit list_events", |wtx, g| {
        let page = audit::store::list_events(wtx, &Default::default(), &PageRequest::first(1_000))?;
        Ok(page.items.iter().any(|(row, _)| row.id == g.keys.sealed || row.id == g.keys.unsealed))
    }),
    ("storage consume code", |wtx, g| consume(wtx, &codes::store::CODES, g.keys.code_id, g.op.now)),
    ("storage consume refresh token", |wtx, g| {
        consume(wtx, &refresh_tokens::store::REFRESH_TOKENS, g.keys.stored.current_id, g.op.now)
    }),
    ("storage consume request", |wtx, g| consume(wtx, &pending::store::REQUESTS, g.keys.waiting_request, g.op.now)),
    ("storage consume logout", |wtx, g| consume(wtx, &pending::store::REQUESTS, g.keys.logout, g.op.now)),
    ("storage consume flow", |wtx, g| consume(wtx, &authn::store::FLOWS, g.keys.flow, g.op.now)),
];

/// Functions without a case, with the reason.
const WITHOUT_CASE: &[(&str, &str)] = &[
    ("accounts insert_account", INSERT),
    ("accounts list_costs", TENANT),
    ("accounts count_accounts", TENANT),
    ("oidc/clients count", TENANT),
    ("organizations count", TENANT),
    ("quotas insert", INSERT),
    ("audit find_erased_to", TENANT),
    ("audit list_before", TENANT),
    ("audit update_erased_to", TENANT),
    ("audit update_erased", OWN),
    ("accounts is_any_deleted_since", GLOBAL),
    ("accounts claim_identifier", INSERT),
    ("accounts/addresses insert_email", INSERT),
    ("accounts/roles insert_held_role", INSERT),
    ("sessions insert", INSERT),
    ("sessions turn_refresh", OWN),
    ("authn insert", INSERT),
    ("authn record_session", OWN),
    ("authn/throttle raise", INSERT),
    ("authn/devices insert", INSERT),
    ("pending insert", INSERT),
    ("oidc/clients list_without_pkce", TENANT),
    ("oidc/clients insert", INSERT),
    ("oidc/clients insert_origins", INSERT),
    ("oidc/resource_servers insert", INSERT),
    ("oidc/codes insert_with_grant", INSERT),
    ("oidc/access_tokens revoke", INSERT),
    ("keys insert", INSERT),
    ("keys lock", OWN),
    ("keys set_not_before", OWN),
    ("keys set_retire_at", OWN),
    ("keys erase_over", SWEEP),
    ("branding insert_logo", INSERT),
    ("tenancy/domains insert", INSERT),
    ("tenancy/attributes insert", INSERT),
    ("tenancy/attributes list_of", GLOBAL),
    ("queue insert", INSERT),
    ("queue is_any_due", GLOBAL),
    ("queue lease", GLOBAL),
    ("queue renew", GLOBAL),
    ("queue is_any_unreachable", GLOBAL),
    ("queue wake", GLOBAL),
    ("queue list_dead", GLOBAL),
    ("queue list", GLOBAL),
    ("queue find", GLOBAL),
    ("queue count", TENANT),
    ("queue count_by_state", GLOBAL),
    ("audit insert_event", INSERT),
    ("audit insert_seal", INSERT),
    ("audit move_head", INSERT),
    ("audit list_unsealed", TENANT),
    ("audit find_unsealed_tenant", GLOBAL),
    ("audit count_unsealed", GLOBAL),
    ("accounts is_any", GLOBAL),
    ("audit has_event", TENANT),
    ("links insert", INSERT),
    ("authn/verification insert", INSERT),
    ("authn/verification list_unfinished", TENANT),
    ("authn/former_addresses insert", INSERT),
    ("authn/invitations insert", INSERT),
    ("organizations insert", INSERT),
    ("organizations/roles insert", INSERT),
    ("organizations/memberships insert", INSERT),
    ("organizations/invitations insert", INSERT),
    ("organizations/api_tokens insert", INSERT),
    ("authn/former_addresses list_expired", TENANT),
    ("authn/former_addresses list_of_deleted", TENANT),
    ("authn/verification delete_beyond", "sign_up::the_verifications_of_an_account_are_bounded"),
    ("tenancy is_any_issuer", GLOBAL),
    ("tenancy state_and_epoch", TENANT),
    ("tenancy data_key", TENANT),
    ("tenancy find_by_slug", GLOBAL),
    ("tenancy find_by_base", GLOBAL),
    ("tenancy/domains list_tenants_of", GLOBAL),
    ("tenancy/origins is_listed_by_any", GLOBAL),
    ("tenancy find_by_id", GLOBAL),
    ("tenancy with_attributes", GLOBAL),
    ("tenancy list_page", GLOBAL),
    ("tenancy list_existing", GLOBAL),
    ("tenancy list", GLOBAL),
    ("tenancy find_deployment_fact", GLOBAL),
    ("tenancy data_key_context", GLOBAL),
    ("tenancy into_tenant", GLOBAL),
    ("provisioning", GLOBAL),
];
const INSERT: &str = "inserts for the transaction's tenant: inserted_rows_belong_to_the_tenant_of_the_transaction";
const SWEEP: &str = "takes no key: sweeping_a_tenant_does_not_touch_another";
const OWN: &str = "takes an algorithm, or an id that the same transaction read: keys::a_31_the_keys_of_one_tenant";
const TENANT: &str = "takes no key but the transaction's tenant";
const GLOBAL: &str = "over the global tables, which belong to no tenant";

fn run(fixture: &Fixture, tenant: &TestTenant, (case, keys, keep): (Case, &Keys, bool)) -> (bool, i64) {
    let seen = Arc::new(Mutex::new((false, 0)));
    let given = Given { op: fixture.op(tenant), keys: keys.clone() };
    let outcome = seen.clone();
    let _ = fixture.services.db.write(tenant.tenant.id, move |wtx| {
        let changes = |wtx: &mut WriteTx<'_>| -> Result<i64, Fault> {
            let counted: Changes = diesel::sql_query(on(
                "SELECT total_changes() AS n",
                "SELECT coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::bigint AS n FROM pg_stat_xact_user_tables",
            ))
            .get_result(wtx.conn())?;
            Ok(counted.n)
        };
        let before = changes(wtx)?;
        // An error rolls back, as in the product.
        let found = case(wtx, &given)?;
        *outcome.lock().unwrap() = (found, changes(wtx)? - before);
        if keep { Ok(()) } else { Err(Fault::internal("rolled back")) }
    });
    *seen.lock().unwrap()
}

/// Runs every case at its own tenant, and rolls it back.
pub async fn run_every_case(fixture: &Fixture) {
    let keys = fill(fixture).await;
    for (name, case) in CASES {
        let (found, changed) = run(fixture, &fixture.acme, (*case, &keys, false));
        assert!(found || changed > 0, "{name}");
    }
}

#[actix_web::test]
async fn under_another_tenant_no_store_function_finds_or_changes_a_row() {
    let fixture = Fixture::new();
    let keys = fill(&fixture).await;
    let (acme, globex) = (fixture.acme.clone(), fixture.globex.clone());
    let rows = fixture.rows_of(acme.tenant.id);
    let others = fixture.rows_of(globex.tenant.id);
    for (name, case) in CASES {
        assert_eq!(run(&fixture, &globex, (*case, &keys, true)), (false, 0), "{name} under another tenant");
        assert_eq!(fixture.rows_of(acme.tenant.id), rows, "{name} changed the owner's rows");
        assert_eq!(fixture.rows_of(globex.tenant.id), others, "{name} changed the other tenant's rows");
        let (found, changed) = run(&fixture, &acme, (*case, &keys, false));
        assert!(found || changed > 0, "{name} has no effect at its own tenant either, so that the case proves nothing");
        assert_eq!(fixture.rows_of(acme.tenant.id), rows, "{name} was rolled back");
    }
    println!("{} store functions called with another tenant's keys", CASES.len());
}

/// A store function needs a case, or a reason why it has none.
#[test]
fn every_store_function_has_a_case() {
    let known: BTreeSet<&str> =
        CASES.iter().map(|(name, _)| *name).chain(WITHOUT_CASE.iter().map(|(name, _)| *name)).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut missing = Vec::new();
    let mut found = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.file_name().unwrap() != "store.rs" {
                continue;
            }
            let feature = folder.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            let text = fs::read_to_string(&path).unwrap();
            for signature in text.split("fn ").skip(1) {
                let name = signature.split(['(', '<']).next().unwrap();
                let takes_tx = signature.split(')').next().unwrap().contains("tx: &mut ");
                let full = format!("{feature} {name}");
                if !takes_tx || feature == "provisioning" {
                    continue;
                }
                if !known.contains(full.as_str()) {
                    missing.push(full.clone());
                }
                found.insert(full);
            }
        }
    }
    assert!(found.len() > 50, "too few store functions: {}", found.len());
    assert_eq!(missing, Vec::<String>::new(), "these functions need a case");
    let own = |name: &str| !name.starts_with("storage ") && !name.contains(" of a ");
    for (name, _) in CASES.iter().filter(|(name, _)| own(name)) {
        assert!(found.contains(*name), "{name} has a case but does not exist");
    }
}

/// A tenant that inserts another tenant's ids gets rows of its own and does not touch the other's.
#[actix_web::test]
async fn inserted_rows_belong_to_the_tenant_of_the_transaction() {
    let fixture = Fixture::new();
    let keys = fill(&fixture).await;
    let (acme, globex) = (fixture.acme.tenant.id, fixture.globex.tenant.id);
    let rows = fixture.rows_of(acme);
    let before = fixture.rows_of(globex).len();
    let given = Given { op: fixture.op(&fixture.globex), keys };
    let (db, limits) = (&fixture.services.db, fixture.services.throttle);
    let pair = KeyPair::generate(Alg::EdDsa).unwrap();
    db.write(globex, move |wtx| {
        let (op, keys) = (&given.op, &given.keys);
        let account = &keys.account;
        accounts::store::insert_account(wtx, account)?;
        assert!(
            accounts::store::claim_identifier(wtx, ONLY_EMAIL, account.id, op.now)?,
            "the identifier is unique per tenant"
        );
        let email = account.email.clone().ok_or_else(|| Fault::internal("no address"))?;
        let email = AccountEmail { email: Email::parse(ONLY_EMAIL).unwrap(), ..email };
        accounts::addresses::store::insert_email(wtx, op.id("email"), account.id, &email, Rank::Primary, op.now)?;
        let who = Authentication {
            account: account.id,
            account_epoch: account.epoch,
            amr: vec![],
            persistence: Persistence::BrowserSession,
        };
        assert!(
            roles::store::insert_role(wtx, account.id, Role::Administrator, op.now)?,
            "the role is inserted for this tenant"
        );
        assert!(setup::issue(op, wtx, Some(account.id))?.is_some(), "the link is inserted for this tenant");
        // Another tenant's session cannot be continued.
        let session = sessions::establish(op, wtx, &who, keys.visitor.session.as_ref())?.session;
        assert_ne!(session, keys.session.id);
        let origin = Origin::Authorization(keys.waiting_request);
        let new = NewFlow { origin, step: Step::Password, draft: None, return_url: None };
        let binding = op.bearer(TokenKind::BrowserBinding, "x");
        let flow = authn::start(op, wtx, &binding, new)?;
        let flow = authn::find_flow(wtx, flow, &binding)?.ok_or_else(|| Fault::internal("no flow"))?;
        let new = verification::New {
            purpose: verification::Purpose::Verify,
            flow: flow.id,
            browser: [1; 32],
            account: None,
            address: &email.email,
            user_name: None,
            chosen: verification::Chosen::default(),
        };
        verification::begin(op, wtx, new)?;
        let (email, delivery) = (Email::parse(INVITED).unwrap(), Delivery::Caller);
        let new = NewInvitation { email, name: None, locale: None, delivery };
        assert!(invitations::invite(op, wtx, &limits, &new)?.is_ok(), "an address is invited per tenant");
        assert_eq!(counters::raise(wtx, &[counter()], op.now)?, [(COUNTER, 1)], "the counter is counted per tenant");
        devices::store::insert(wtx, &DEVICE, &device_of(account), op.now)?;
        let grant = Grant { session, ..keys.grant.clone() };
        let code = codes::store::NewCode {
            id: keys.code_id,
            hash: wtx.lookup_hash(&op.bearer(TokenKind::AuthorizationCode, "x")),
            redirect_uri: "https://x.example",
            code_challenge: None,
            nonce: None,
            expires_at: op.now + Duration::from_secs(60),
        };
        codes::store::insert_with_grant(wtx, &grant, &code, op.now)?;
        assert!(
            access_tokens::store::revoke(wtx, &keys.revoked_jti, op.now)?,
            "the revocation is inserted for this tenant"
        );
        let new = ClientMetadata {
            client_name: "x".into(),
            redirect_uris: vec!["https://x.example".into()],
            ..ClientMetadata::default()
        };
        client_manage::create(op, wtx, &new, None)?.map_err(|_| Fault::internal("refused"))?;
        assert!(clients::store::insert_used_assertion(wtx, &USED)?, "the assertion is unique per tenant");
        let own = clients::store::list(wtx, &PageRequest::first(1))?.items.remove(0).client_id;
        let pairs = [("client_id".to_owned(), own)];
        let asked = Stop::outcome(logout::check(op, wtx, &Keyring::default(), &Params::from_pairs(pairs)))?;
        let asked = asked.map_err(|_| Fault::internal("refused"))?;
        let next = logout::begin(op, wtx, &ThrottleConfig::default(), &asked, Method::Post, &keys.visitor)?;
        assert!(matches!(next, Logout::Resume { .. }));
        let api = NewResourceServer { identifier: ONLY_API.into(), name: "x".into(), ..Default::default() };
        api_manage::create(op, wtx, &api)?.map_err(|_| Fault::internal("refused"))?;
        branding::store::insert_logo(wtx, &a_logo(), op.now)?;
        assert!(domains::store::insert(wtx, &a_domain(), op.now)?, "a domain is unique per tenant");
        origins::store::replace(wtx, &some_origins())?;
        assert!(attributes::store::insert(wtx, &an_attribute(), op.now)?, "a name is unique per tenant");
        let counter = quotas::store::Counter { used: 1, began_at: op.now, checked_at: op.now };
        assert!(quotas::store::insert(wtx, Quota::Tokens, counter)?, "a counter is unique per tenant");
        keys::ensure(op, wtx, Alg::EdDsa, Some(&pair))?;
        audit::seal::seal_group(wtx, op.now)
    })
    .unwrap();
    assert_eq!(fixture.rows_of(acme), rows);
    // Five changes record an event and a mark each. A seal replaces a mark, and the chain gets a head.
    assert_eq!(fixture.rows_of(globex).len(), before + 24 + 10 + 1, "each call inserted one row for this tenant");
}

#[actix_web::test]
async fn sweeping_a_tenant_does_not_touch_another() {
    let fixture = Fixture::new();
    fill(&fixture).await;
    let globex = fixture.globex.clone();
    let asked = [("scope", "openid offline_access")];
    let mut browser = fixture.signed_in(&globex).await;
    let tokens = fixture.tokens_for(&mut browser, (&globex, &globex.confidential), &asked).await;
    assert!(tokens["refresh_token"].is_string());
    fixture.revoke((&globex, &globex.confidential), &tokens["access_token"]).await;
    let (acme, globex) = (fixture.acme.tenant.id, fixture.globex.tenant.id);
    for tenant in [acme, globex] {
        fixture.services.db.write(tenant, |wtx| clients::store::insert_used_assertion(wtx, &USED)).unwrap();
        fixture.services.db.write(tenant, |wtx| branding::store::insert_logo(wtx, &a_logo(), START)).unwrap();
    }
    let rows = fixture.rows_of(acme);
    let late = START + Duration::from_secs(10 * 365 * 86_400);
    let mut gone = 0;
    for table in tables::all() {
        for end in table.ends {
            gone += fixture.services.db.write(globex, move |wtx| delete_ended(wtx, table, end, late)).unwrap();
            assert_eq!(fixture.rows_of(acme), rows, "{} under another tenant", table.name);
        }
    }
    fixture.services.db.write(globex, move |wtx| keys::erase_over(wtx, late)).unwrap();
    assert_eq!(fixture.rows_of(acme), rows);
    assert!(gone >= 6, "codes, grants, refresh tokens, revoked tokens, used assertions and sessions: {gone}");
    for table in tables::all() {
        fixture.services.db.write(globex, move |wtx| delete_all(wtx, table)).unwrap();
        assert_eq!(fixture.rows_of(acme), rows, "{} under another tenant", table.name);
    }
    assert_eq!(fixture.rows_of(globex), Vec::<String>::new());
}

/// A tenant's table that is not described would be neither purged with its tenant nor checked by a restore.
#[test]
fn every_table_of_a_tenant_is_described_once() {
    let schema = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/storage/schema.rs")).unwrap();
    let mut declared: Vec<(&str, bool)> = Vec::new();
    for block in schema.split("diesel::table! {").skip(1) {
        let name = block.trim().split(' ').next().unwrap();
        if block.contains("tenant_id -> Binary") {
            declared.push((name, block.contains("consumed_at -> ")));
        }
    }
    let mut described: Vec<(&str, bool)> = tables::all().map(|table| (table.name, table.uses == Uses::Once)).collect();
    declared.sort_unstable();
    described.sort_unstable();
    assert_eq!(described, declared, "table name, and whether rows are used once");
    // a restore must not re-activate used or revoked rows.
    for table in tables::all().filter(|table| table.uses == Uses::Once) {
        assert_eq!(table.on_restore, OnRestore::Delete, "{}", table.name);
        assert!(!table.ends.is_empty(), "{}: used rows would be kept forever", table.name);
    }
}
