//! Quotas: what a tenant can have. A full tenant is refused and no other one notices, concurrent requests get the
//! last free place once, and the counters agree with the rows that they count.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use portico::accounts::claims::ProfileClaims;
use portico::accounts::manage::{self, AccountRefusal, NewAccount};
use portico::accounts::{self, Account, AccountState};
use portico::authn::unfinished;
use portico::base::code::Code;
use portico::base::email::Email;
use portico::base::entropy::{Entropy, SystemEntropy};
use portico::base::id::{AccountId, Id, OrganizationId, kind};
use portico::base::quota::{Quota, QuotaLimit};
use portico::base::refusal::{FieldFault, Refusal, Stop};
use portico::base::time::Clock;
use portico::config::QuotasConfig;
use portico::jobs::count_quotas::count_quotas;
use portico::oidc::clients::manage as clients;
use portico::op::Op;
use portico::organizations;
use portico::quotas::{self, Reached, SetIn, TokenRates};
use portico::storage::{Changes, WriteTx};
use portico::web::respond::Problem;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use crate::concurrent_writes::{in_parallel, until_done};
use crate::support::{Answer, Browser, Fixture, Program, Req, TestTenant, confidential};

type Done = Result<organizations::Organization, Stop<Refusal>>;

const ADA: &str = "ada@example.com";
const EVE: &str = "eve@example.com";
const CHOSEN: &str = "a passphrase of eve's own";
const HOUR: Duration = Duration::from_secs(3_600);
const DAY: u64 = 86_400;

fn new(email: &str) -> NewAccount {
    NewAccount {
        email: Email::parse(email).unwrap(),
        verified: true,
        claims: ProfileClaims::default(),
        attributes: Default::default(),
        password: None,
        terms: None,
    }
}

/// Returns an operator's context with the tenant's present settings.
fn op(fixture: &Fixture, tenant: &TestTenant) -> Op {
    fixture.op(&fixture.current(tenant))
}

fn create(fixture: &Fixture, tenant: &TestTenant, email: &str) -> Result<Account, AccountRefusal> {
    let (op, new) = (op(fixture, tenant), new(email));
    fixture.services.db.write(tenant.tenant.id, move |wtx| manage::create(&op, wtx, &new)).unwrap()
}

fn used(fixture: &Fixture, tenant: &TestTenant, quota: Quota) -> i64 {
    let now = fixture.clock.now();
    fixture.services.db.read(tenant.tenant.id, |tx| quotas::used(tx, quota, now)).unwrap().number
}

/// Lets a tenant have so many more than it has now.
fn leave(fixture: &Fixture, tenant: &TestTenant, quota: Quota, more: i64) {
    let limit = used(fixture, tenant, quota) + more;
    fixture.set_tenant(tenant, quota.row().setting_key, &limit.to_string());
}

/// Asserts that the counters of what lasts agree with the rows.
fn assert_counted(fixture: &Fixture, tenant: &TestTenant) {
    let rows = fixture.services.db.read(tenant.tenant.id, |tx| {
        let clients = portico::oidc::clients::store::count(tx)?;
        Ok([accounts::store::count_accounts(tx)?, organizations::store::count(tx)?, clients])
    });
    let lasting = [Quota::Accounts, Quota::Organizations, Quota::Clients];
    assert_eq!(lasting.map(|quota| used(fixture, tenant, quota)), rows.unwrap(), "{}", tenant.tenant.slug);
}

/// Opens the sign-up page and submits it.
async fn sign_up(fixture: &Fixture, tenant: &TestTenant, email: &str) -> Answer {
    let mut browser = Browser::new();
    let page = browser.get(fixture, &format!("{}/register", tenant.path)).await;
    let token = page.field("form_token").unwrap();
    let form = [("email", email), ("password", CHOSEN), ("form_token", &token)];
    browser.send(fixture, Req::post(format!("{}/register", tenant.path), &form).same_origin()).await
}

/// Returns the text of a page without what differs in each response: the nonces, and what the user has typed.
fn bare(answer: &Answer, email: &str) -> String {
    let without = |text: &str, attribute: &str| {
        let parts = text.split(attribute).enumerate();
        let rest = |(n, part): (usize, &str)| if n == 0 { part } else { part.split_once('"').unwrap().1 }.to_owned();
        parts.map(rest).collect::<String>()
    };
    let text = answer.text().replace(email, "E").replace(&answer.field("form_token").unwrap_or("-".into()), "T");
    // The words that a password must not consist of come from the address.
    without(&without(&text, "nonce=\""), "data-words=\"")
}

#[actix_web::test]
async fn a_42_a_full_tenant_takes_no_accounts_and_changes_nothing_for_another() {
    let fixture = Fixture::new();
    let (acme, globex) = (fixture.acme.clone(), fixture.globex.clone());
    for tenant in [&acme, &globex] {
        fixture.set_tenant(tenant, "registration", "open");
        assert_counted(&fixture, tenant);
    }
    leave(&fixture, &acme, Quota::Accounts, 1);
    assert_eq!(sign_up(&fixture, &acme, EVE).await.status, 303);
    let before = fixture.rows_of(globex.tenant.id);
    let refused = sign_up(&fixture, &acme, "bob@example.com").await;
    assert_eq!((refused.status, refused.header("retry-after")), (429, Some("3600")), "{}", refused.text());
    let text = refused.text();
    assert!(text.contains("This service cannot take more accounts at the moment."), "{text}");
    assert!(text.contains("Ask the administrators of this service.") && text.contains("bob@example.com"), "{text}");
    let full = Reached { quota: Quota::Accounts, retry_after: HOUR };
    assert_eq!(create(&fixture, &acme, "bob@example.com").unwrap_err(), AccountRefusal::QuotaReached(full));
    assert_eq!(fixture.rows_of(globex.tenant.id), before);
    assert_eq!(sign_up(&fixture, &globex, "bob@example.com").await.status, 303);
    // What is deleted makes room, what is locked does not.
    fixture.set_account_state(&acme, ADA, AccountState::Locked);
    assert_eq!(sign_up(&fixture, &acme, "bob@example.com").await.status, 429);
    fixture.set_account_state(&acme, ADA, AccountState::Deleted);
    assert_eq!(sign_up(&fixture, &acme, "bob@example.com").await.status, 303);
    assert_eq!(sign_up(&fixture, &acme, "carl@example.com").await.status, 429);
    fixture.set_tenant(&acme, "quota.accounts", "unlimited");
    assert_eq!(sign_up(&fixture, &acme, "carl@example.com").await.status, 303);
    for tenant in [&acme, &globex] {
        assert_counted(&fixture, tenant);
    }
    fixture.mails();
}

/// P-06: a full tenant gives every address the same answer, and sends and counts no mail.
#[actix_web::test]
async fn p_06_a_sign_up_at_a_full_tenant_does_not_show_whether_an_address_is_known() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.set_tenant(&acme, "registration", "open");
    fixture.account(&acme, "unverified@example.com", false);
    fixture.account(&acme, "locked@example.com", true);
    fixture.set_account_state(&acme, "locked@example.com", AccountState::Locked);
    leave(&fixture, &acme, Quota::Accounts, 0);
    let before = fixture.rows_of(acme.tenant.id);
    let mut seen = BTreeSet::new();
    for email in [EVE, ADA, "unverified@example.com", "locked@example.com"] {
        let answer = sign_up(&fixture, &acme, email).await;
        let headers: Vec<String> = answer.headers.iter().map(|(name, _)| name.clone()).collect();
        seen.insert((answer.status, headers, bare(&answer, email)));
    }
    assert_eq!(seen.len(), 1, "{seen:#?}");
    assert!(seen.iter().all(|(status, _, text)| *status == 429 && text.contains("more accounts")));
    assert_eq!(fixture.rows_of(acme.tenant.id), before, "nothing depends on the address, so nothing is counted for it");
    assert_eq!((fixture.mails().len(), used(&fixture, &acme, Quota::MailsPerDay)), (0, 0));
}

/// what is checked is not what is counted later, unless the database decides.
#[test]
fn a_64_of_concurrent_sign_ups_at_the_last_free_account_one_succeeds() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    leave(&fixture, &acme, Quota::Accounts, 1);
    let db = fixture.services.db.clone();
    let operations: Vec<(Op, NewAccount)> =
        (0..64).map(|n| (op(&fixture, &acme), new(&format!("user-{n}@example.com")))).collect();
    let made = in_parallel(operations, move |(op, new)| {
        until_done(|| {
            let (op, new) = (op.clone(), new.clone());
            db.write(op.tenant.id, move |wtx| manage::create_by_sign_up(&op, wtx, &new))
        })
    });
    assert_eq!(made.iter().filter(|made| made.is_ok()).count(), 1);
    let refused = made.iter().filter(|made| matches!(made, Err(AccountRefusal::QuotaReached(_)))).count();
    assert_eq!(refused, 63);
    assert_counted(&fixture, &acme);
}

/// The first use of a quota inserts its counter: concurrent ones insert it once, and count all.
#[test]
fn a_64_the_first_uses_of_a_quota_are_all_counted() {
    let fixture = Fixture::new();
    let globex = fixture.globex.clone();
    let db = fixture.services.db.clone();
    fixture.set_tenant(&globex, "quota.tokens", "20");
    let operations: Vec<Op> = (0..32).map(|_| op(&fixture, &globex)).collect();
    let taken = in_parallel(operations, move |op| {
        until_done(|| {
            let op = op.clone();
            db.write(op.tenant.id, move |wtx| Stop::outcome(quotas::take(&op, wtx, Quota::Tokens)))
        })
    });
    assert_eq!(taken.iter().filter(|taken| taken.is_ok()).count(), 20);
    assert_eq!(used(&fixture, &globex, Quota::Tokens), 20);
    let op = op(&fixture, &globex);
    let given = fixture.services.db.write(globex.tenant.id, move |wtx| {
        quotas::give_back(&op, wtx, Quota::Tokens, 3)?;
        quotas::give_back(&op, wtx, Quota::Tokens, 0)
    });
    given.unwrap();
    assert_eq!(used(&fixture, &globex, Quota::Tokens), 17);
    assert_eq!(used(&fixture, &fixture.acme, Quota::Tokens), 0, "A-42: each tenant has its own");
}

#[test]
fn clients_are_limited() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    leave(&fixture, &acme, Quota::Clients, 1);
    let create = |tenant: &TestTenant| {
        let (op, new) = (op(&fixture, tenant), confidential("Shop"));
        fixture.services.db.write(tenant.tenant.id, move |wtx| clients::create(&op, wtx, &new, None)).unwrap()
    };
    let (first, _) = create(&acme).unwrap();
    let refusal = Refusal::new(Code::ClientsReached).with("wait", HOUR);
    assert_eq!(create(&acme).unwrap_err(), [FieldFault::new("", refusal)]);
    create(&fixture.globex).unwrap();
    assert_counted(&fixture, &acme);
    let op = op(&fixture, &acme);
    let deleted = fixture.services.db.write(acme.tenant.id, move |wtx| {
        Ok((clients::delete(&op, wtx, &first.client_id)?, clients::delete(&op, wtx, &first.client_id)?))
    });
    assert_eq!(deleted.unwrap(), (true, false));
    create(&acme).unwrap();
    assert_counted(&fixture, &acme);
}

/// A deleted organization makes room, and needs it again to be restored.
#[test]
fn organizations_are_limited() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    leave(&fixture, &acme, Quota::Organizations, 1);
    let owner = fixture.account_id(&acme, ADA);
    let (fixture, acme) = (&fixture, &acme);
    let write = |work: fn(&Op, &mut WriteTx<'_>, AccountId, Option<OrganizationId>) -> Done| {
        move |id| {
            let op = op(fixture, acme);
            fixture.services.db.write(acme.tenant.id, move |wtx| Stop::outcome(work(&op, wtx, owner, id))).unwrap()
        }
    };
    let create = write(|op, wtx, owner, _| {
        let joining = organizations::Joining::Closed;
        let new = organizations::NewOrganization { name: "Works".into(), context: None, joining, owner };
        organizations::create(op, wtx, &new)
    });
    let delete = write(|op, wtx, _, id| organizations::delete(op, wtx, id.unwrap()));
    let restore = write(|op, wtx, _, id| organizations::restore(op, wtx, id.unwrap()));
    let full = Refusal::new(Code::OrganizationsReached).with("wait", HOUR);
    let first = create(None).unwrap().id;
    assert_eq!(create(None).unwrap_err(), full);
    assert_counted(fixture, acme);
    delete(Some(first)).unwrap();
    let second = create(None).unwrap().id;
    assert_eq!(restore(Some(first)).unwrap_err(), full);
    assert_counted(fixture, acme);
    delete(Some(second)).unwrap();
    restore(Some(first)).unwrap();
    assert!(delete(Some(second)).is_err() && restore(Some(first)).is_err());
    assert_counted(fixture, acme);
}

/// The invitation stays open until the tenant has room for its account.
#[actix_web::test]
async fn an_invitation_outlasts_a_full_tenant() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let path = format!("/t/acme/invitation?token={}", fixture.invitation_link(&acme, EVE));
    leave(&fixture, &acme, Quota::Accounts, 0);
    let submit = async || {
        let mut browser = Browser::new();
        let token = browser.get(&fixture, &path).await.field("form_token").unwrap();
        let form = [("password", CHOSEN), ("form_token", token.as_str())];
        browser.send(&fixture, Req::post(&path, &form).same_origin()).await
    };
    let full = submit().await;
    assert_eq!((full.status, full.header("retry-after")), (429, Some("3600")), "{}", full.text());
    assert!(full.text().contains("cannot take more accounts"), "{}", full.text());
    leave(&fixture, &acme, Quota::Accounts, 1);
    assert_eq!(submit().await.status, 303);
    assert_counted(&fixture, &acme);
}

fn ask(tenant: &TestTenant, email: &str) -> Req {
    Req::post(format!("{}/forgot-password", tenant.path), &[("email", email)]).same_origin()
}

/// P-06: a mail is counted whether or not the address has an account. A-42: the other tenant has a count of its own.
#[actix_web::test]
async fn p_06_a_42_the_mails_of_a_day_are_limited_until_midnight() {
    let fixture = Fixture::new();
    let (acme, globex) = (fixture.acme.clone(), fixture.globex.clone());
    fixture.set_tenant(&acme, "quota.mails_per_day", "2");
    let now = fixture.clock.now().seconds().unsigned_abs();
    assert_eq!(fixture.send(ask(&acme, ADA)).await.status, 200);
    assert_eq!(fixture.send(ask(&acme, EVE)).await.status, 200);
    assert_eq!(fixture.mails().len(), 1, "only one address has an account");
    let before = fixture.rows_of(globex.tenant.id);
    let wait = DAY - now % DAY;
    let mut texts = BTreeSet::new();
    for email in [ADA, "nobody@example.com"] {
        let refused = fixture.send(ask(&acme, email)).await;
        assert_eq!(refused.status, 429, "{}", refused.text());
        assert_eq!(refused.header("retry-after"), Some(wait.to_string().as_str()));
        assert!(refused.text().contains("as many e-mails as it can in a day"), "{}", refused.text());
        texts.insert(bare(&refused, email));
    }
    assert_eq!(texts.len(), 1, "{texts:#?}");
    assert_eq!(used(&fixture, &acme, Quota::MailsPerDay), 2);
    assert_eq!(fixture.rows_of(globex.tenant.id), before);
    assert_eq!(fixture.send(ask(&globex, ADA)).await.status, 200);
    // A notice is sent, and not counted.
    fixture.undo_link(&acme, ADA, "countess@example.com");
    assert_eq!(used(&fixture, &acme, Quota::MailsPerDay), 2);
    fixture.mails();

    fixture.advance(wait - 1);
    assert_eq!(fixture.send(ask(&acme, ADA)).await.status, 429);
    fixture.advance(1);
    assert_eq!(used(&fixture, &acme, Quota::MailsPerDay), 0);
    assert_eq!(fixture.send(ask(&acme, "countess@example.com")).await.status, 200);
    assert_eq!((used(&fixture, &acme, Quota::MailsPerDay), fixture.mails().len()), (1, 1));
    fixture.set_tenant(&acme, "quota.mails_per_day", "0");
    fixture.advance(2 * DAY);
    assert_eq!(fixture.send(ask(&acme, ADA)).await.status, 429);
}

/// A mail that its address may not get is not counted for the tenant.
#[actix_web::test]
async fn a_mail_that_an_address_has_enough_of_is_not_counted() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    for _ in 0..6 {
        assert_eq!(fixture.send(ask(&acme, EVE)).await.status, 200);
    }
    assert_eq!(used(&fixture, &acme, Quota::MailsPerDay), 3);
}

/// Every page that mails says the same at the limit.
#[actix_web::test]
async fn each_page_that_mails_is_refused_at_the_limit() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.set_tenant(&acme, "registration", "open");
    fixture.set_tenant(&acme, "sign_in.methods", "password,link,code");
    let mut signed_in = fixture.signed_in(&acme).await;
    fixture.mails();
    fixture.set_tenant(&acme, "quota.mails_per_day", "0");
    let accounts = used(&fixture, &acme, Quota::Accounts);
    let by_mail = [("email", ADA), ("by", "mail")];
    let page = signed_in.get(&fixture, &format!("{}/account/addresses", acme.path)).await;
    let (token, person) = (page.field("form_token").unwrap(), page.field("person").unwrap());
    let new = [("email", "countess@example.com"), ("kind", "add")];
    let add = [&new[..], &[("form_token", token.as_str()), ("person", person.as_str())]].concat();
    let answers = [
        sign_up(&fixture, &acme, EVE).await,
        fixture.send(ask(&acme, ADA)).await,
        fixture.send(Req::post(format!("{}/login", acme.path), &by_mail).same_origin()).await,
        signed_in.send(&fixture, Req::post(format!("{}/account/addresses", acme.path), &add).same_origin()).await,
    ];
    for answer in &answers {
        assert_eq!(answer.status, 429, "{}", answer.text());
        assert!(answer.text().contains("as many e-mails as it can in a day"), "{}", answer.text());
        assert!(answer.header("retry-after").is_some());
    }
    assert_eq!(used(&fixture, &acme, Quota::Accounts), accounts, "no account waits for a mail that is not sent");
    assert_eq!(fixture.mails().len(), 0);
}

#[test]
fn the_requests_of_a_token_are_limited_in_each_minute() {
    let fixture = Fixture::new();
    let (acme, globex) = (fixture.current(&fixture.acme).tenant, fixture.current(&fixture.globex).tenant);
    let config = QuotasConfig { requests_per_minute: QuotaLimit::AtMost(3), ..QuotasConfig::default() };
    let rates = Arc::new(TokenRates::new(config));
    let token = |n: u8| AccountId::from_bytes([n; 16]);
    let now = fixture.clock.now();
    for _ in 0..3 {
        rates.allow(&acme, token(1), now).unwrap();
    }
    let reached = rates.allow(&acme, token(1), now).unwrap_err();
    let left = 60 - now.seconds().unsigned_abs() % 60;
    assert_eq!(reached, Reached { quota: Quota::RequestsPerMinute, retry_after: Duration::from_secs(left) });
    rates.allow(&acme, token(2), now).unwrap();
    rates.allow(&globex, token(1), now).unwrap_or_else(|reached| panic!("A-42: {reached:?}"));
    rates.allow(&acme, token(1), now + Duration::from_secs(left)).unwrap();

    // A tenant's own limit counts instead, and concurrent requests exceed none.
    fixture.set_tenant(&fixture.acme, "quota.requests_per_minute", "100");
    let acme = fixture.current(&fixture.acme).tenant;
    let shared = rates.clone();
    let allowed = in_parallel((0..64).collect(), move |_: i32| {
        (0..10).filter(|_| shared.allow(&acme, token(3), now).is_ok()).count()
    });
    assert_eq!(allowed.iter().sum::<usize>(), 100);
    fixture.set_tenant(&fixture.acme, "quota.requests_per_minute", "unlimited");
    let acme = fixture.current(&fixture.acme).tenant;
    assert!((0..1_000).all(|_| rates.allow(&acme, token(3), now).is_ok()));
    // Made-up tokens do not reach it, and real ones take a bounded memory.
    let many = |n: u32| Id::<kind::Account>::from_bytes([n.to_be_bytes(); 4].concat().try_into().unwrap());
    assert!((0..60_000).all(|n| rates.allow(&globex, many(n), now).is_ok()));
}

#[test]
fn the_limit_is_the_tenants_own_or_the_deployments() {
    let fixture = Fixture::new();
    let config = QuotasConfig { clients: QuotaLimit::AtMost(7), ..QuotasConfig::default() };
    let limit = |tenant: &TestTenant| quotas::limit_of(&fixture.current(tenant).tenant, &config, Quota::Clients);
    assert_eq!((limit(&fixture.acme).limit, limit(&fixture.acme).set_in), (QuotaLimit::AtMost(7), SetIn::Deployment));
    fixture.set_tenant(&fixture.acme, "quota.clients", "9");
    assert_eq!((limit(&fixture.acme).limit, limit(&fixture.acme).set_in), (QuotaLimit::AtMost(9), SetIn::Tenant));
    assert_eq!(limit(&fixture.globex).limit, QuotaLimit::AtMost(7));
    let slug = portico::base::slug::Slug::system();
    let system = fixture.services.db.system_read(|stx| portico::tenancy::store::find_by_slug(stx, &slug));
    let system = quotas::limit_of(&system.unwrap().unwrap(), &config, Quota::Clients);
    assert_eq!(system.limit, QuotaLimit::Unlimited, "the administrators of the deployment are not a tenant");
}

/// The response names the quota, and the code is that of a rate limit.
#[test]
fn a_refusal_names_its_quota() {
    for quota in Quota::ALL {
        let problem = Problem::from(Refusal::from(Reached { quota, retry_after: HOUR }));
        assert_eq!((problem.status, problem.code, problem.quota()), (429, "rate_limited", Some(quota)));
        assert!(!problem.english().contains('{'), "{}", problem.english());
    }
    assert_eq!(Problem::from(Code::TooManyMails).quota(), None);
}

/// A step of a random sequence.
#[derive(Clone, Copy, Debug)]
enum Step {
    Create(u8),
    SignUp(u8),
    Delete(u8),
    Lock(u8),
    /// A sign-up that is undone.
    Undo(u8),
    /// The job that deletes unfinished sign-ups, after eight days.
    Expire,
    Limit(u8),
    CreateClient,
    DeleteClient,
}

fn step() -> impl Strategy<Value = Step> {
    let n = 0..6_u8;
    prop_oneof![
        4 => n.clone().prop_map(Step::Create),
        4 => n.clone().prop_map(Step::SignUp),
        3 => n.clone().prop_map(Step::Delete),
        1 => n.clone().prop_map(Step::Lock),
        2 => n.prop_map(Step::Undo),
        1 => Just(Step::Expire),
        1 => (0..8_u8).prop_map(Step::Limit),
        2 => Just(Step::CreateClient),
        1 => Just(Step::DeleteClient),
    ]
}

/// Takes a step and asserts that the limit is kept.
fn take(fixture: &Fixture, step: Step, made: &mut Vec<String>) {
    let acme = fixture.acme.clone();
    let (db, id, op) = (&fixture.services.db, acme.tenant.id, op(fixture, &acme));
    let limit = quotas::limit_of(&op.tenant, db.quotas(), Quota::Accounts).limit.most();
    let before = used(fixture, &acme, Quota::Accounts);
    let email = |n: u8| format!("user-{n}@example.com");
    let account = |n: u8| {
        let email = Email::parse(&email(n)).unwrap();
        db.read(id, |tx| accounts::store::find_id_by_email(tx, &email)).unwrap()
    };
    let set_state = |n: u8, state: AccountState| {
        let (op, account) = (op.clone(), account(n).unwrap_or_else(|| op.id("nobody")));
        db.write(id, move |wtx| manage::set_state(&op, wtx, account, state)).unwrap()
    };
    let created = |made: Result<Account, AccountRefusal>, n: u8| match made {
        Ok(_) => assert!(before < limit),
        Err(AccountRefusal::QuotaReached(_)) => assert!(before >= limit),
        Err(refusal) => assert_eq!(refusal, AccountRefusal::NameTaken(email(n))),
    };
    match step {
        Step::Create(n) => created(create(fixture, &acme, &email(n)), n),
        Step::SignUp(n) => {
            let new = NewAccount { verified: false, ..new(&email(n)) };
            created(db.write(id, move |wtx| manage::create_by_sign_up(&op, wtx, &new)).unwrap(), n);
        }
        Step::Delete(n) => drop(set_state(n, AccountState::Deleted)),
        Step::Lock(n) => drop(set_state(n, AccountState::Locked)),
        Step::Undo(n) => {
            let new = new(&email(n));
            let undone =
                db.write(id, move |wtx| wtx.tentatively(|wtx| manage::create(&op, wtx, &new).map(Changes::Undo)));
            drop(undone.unwrap());
        }
        Step::Expire => {
            fixture.advance(8 * DAY);
            let op = fixture.op(&acme);
            db.write(id, move |wtx| unfinished::delete(&op, wtx)).unwrap();
        }
        Step::Limit(n) => fixture.set_tenant(&acme, "quota.accounts", &n.to_string()),
        Step::CreateClient => made.push(fixture.client(&acme, confidential("Shop")).client_id),
        Step::DeleteClient => {
            if let Some(client_id) = made.pop() {
                assert!(db.write(id, move |wtx| clients::delete(&op, wtx, &client_id)).unwrap());
            }
        }
    }
}

#[test]
fn the_counters_agree_with_the_rows_after_any_sequence() {
    let mut runner = TestRunner::new(Config { cases: 8, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&proptest::collection::vec(step(), 1..40), |steps| {
        let fixture = Fixture::new();
        let (globex, mut made) = (fixture.globex.clone(), Vec::new());
        let before = (used(&fixture, &globex, Quota::Accounts), used(&fixture, &globex, Quota::Clients));
        for step in steps {
            take(&fixture, step, &mut made);
            assert_counted(&fixture, &fixture.acme);
        }
        let after = (used(&fixture, &globex, Quota::Accounts), used(&fixture, &globex, Quota::Clients));
        assert_eq!(after, before, "A-42");
        assert_eq!(count_quotas(&fixture.services.db, fixture.clock.now(), &|| false).unwrap(), 0);
        Ok(())
    });
    if let Err(failed) = outcome {
        panic!("{failed}");
    }
}

/// P-11: an earlier version that runs beside this one creates and deletes accounts without counting them.
#[test]
fn p_11_what_was_not_counted_is_found_and_corrected() {
    let fixture = Fixture::new();
    let (acme, globex) = (fixture.acme.clone(), fixture.globex.clone());
    let db = &fixture.services.db;
    let count = || count_quotas(db, fixture.clock.now(), &|| false).unwrap();
    assert_eq!(count(), 0);
    let (seed, now) = (SystemEntropy.seed().unwrap(), fixture.clock.now());
    let uncounted = |tenant: &TestTenant, n: i32| {
        let mut account = create(&fixture, tenant, &format!("user-{n}@example.com")).unwrap();
        account.id = seed.id(&n.to_string(), now);
        account.sub = seed.text_22(&n.to_string());
        db.write(tenant.tenant.id, move |wtx| accounts::store::insert_account(wtx, &account)).unwrap();
    };
    for n in 0..3 {
        uncounted(&acme, n);
    }
    let (found, beside) = (used(&fixture, &acme, Quota::Accounts), used(&fixture, &globex, Quota::Accounts));
    assert_eq!(count(), 0, "it was checked a short time ago");
    fixture.advance(DAY);
    assert_eq!(count(), 1);
    assert_eq!(used(&fixture, &acme, Quota::Accounts), found + 3);
    assert_eq!(used(&fixture, &globex, Quota::Accounts), beside);
    assert_counted(&fixture, &acme);
    fixture.advance(DAY);
    assert_eq!(count(), 0);

    // What is deleted before it is counted makes the counter negative until then.
    let op = op(&fixture, &globex);
    db.write(globex.tenant.id, move |wtx| quotas::give_back(&op, wtx, Quota::Accounts, 5)).unwrap();
    assert!(used(&fixture, &globex, Quota::Accounts) < 0);
    fixture.advance(DAY);
    assert_eq!(count(), 1);
    assert_counted(&fixture, &globex);
}

/// Two nodes find the same difference; it is added once.
#[test]
fn a_difference_is_corrected_once() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let (db, id, now) = (&fixture.services.db, acme.tenant.id, fixture.clock.now());
    let found = db.read(id, |tx| quotas::used(tx, Quota::Accounts, now)).unwrap();
    let correct = || {
        let rows = found.number + 2;
        db.write(id, move |wtx| quotas::correct(wtx, Quota::Accounts, found, rows, now)).unwrap()
    };
    assert_eq!((correct(), correct()), (true, false));
    assert_eq!(used(&fixture, &acme, Quota::Accounts), found.number + 2);
    // A counter that is missing is inserted.
    let missing = db.read(id, |tx| quotas::used(tx, Quota::Tokens, now)).unwrap();
    let insert = || db.write(id, move |wtx| quotas::correct(wtx, Quota::Tokens, missing, 4, now)).unwrap();
    assert_eq!((insert(), insert(), used(&fixture, &acme, Quota::Tokens)), (true, false, 4));
}

#[test]
fn the_command_line_shows_and_sets_quotas() {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let account = |email| ["account", "create", "--tenant", "acme", "--email", email, "--setup-link"];
    program.run(&account(ADA)).done();
    let row = |quota: &str| {
        let shown = program.run(&["tenant", "quotas", "acme", "--json"]).json();
        let rows: Vec<Value> = shown.as_array().cloned().unwrap_or_else(|| panic!("{shown}"));
        assert_eq!(rows.len(), Quota::ALL.len());
        rows.into_iter().find(|row| row["quota"] == quota).unwrap()
    };
    let expected = json!({ "quota": "accounts", "used": 1, "limit": 1_000_000, "set_in": "quotas.accounts" });
    assert_eq!(row("accounts"), expected);
    assert_eq!(row("requests_per_minute")["used"], Value::Null, "each server counts its own");
    program.run(&["tenant", "set", "acme", "quota.accounts=1", "quota.clients=unlimited"]).done();
    let expected = json!({ "quota": "accounts", "used": 1, "limit": 1, "set_in": "quota.accounts" });
    assert_eq!(row("accounts"), expected);
    assert_eq!(row("clients")["limit"], Value::Null);
    program.run(&account(EVE)).refused(&["as many accounts as it can have", "quota.accounts=NUMBER"]);
    let by_setting = ("PORTICO_QUOTAS__CLIENTS", "0");
    let client = ["client", "create", "--tenant", "acme", "--name", "Shop", "--redirect-uri", "https://a.example/cb"];
    program.run(&["tenant", "set", "acme", "quota.clients="]).done();
    program.run_with(by_setting, &client).refused(&["cannot have more clients", "quota.clients=NUMBER"]);
    program.run(&client).done();
    program.run(&["tenant", "set", "acme", "quota.mails_per_day=0"]).done();
    program
        .run(&["account", "invite", "--tenant", "acme", EVE])
        .refused(&["as many mails as it can in a day", "quota.mails_per_day"]);
    program.run(&["tenant", "set", "acme", "quota.accounts=many"]).refused(&["quota.accounts", "unlimited"]);
    program.run_with(("PORTICO_QUOTAS__ACCOUNTS", "many"), &["tenant", "list"]).wrong_usage(&["quotas.accounts"]);
    let text = program.run(&["tenant", "quotas", "acme"]).done();
    assert_eq!(text.lines().count(), 1 + Quota::ALL.len(), "{text}");
}
