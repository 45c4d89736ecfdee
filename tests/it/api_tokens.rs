//! API tokens: what ends them, their last use, their page and their commands, and service accounts.

use std::collections::BTreeSet;
use std::sync::Barrier;

use portico::accounts::password::StoredPassword;
use portico::accounts::{self, AccountState, manage};
use portico::authn::{administer, setup};
use portico::base::cause::Cause;
use portico::base::code::Code;
use portico::base::email::Email;
use portico::base::fault::Fault;
use portico::base::id::{AccountId, ApiTokenId};
use portico::base::refusal::Stop;
use portico::base::token::{BearerToken, TokenKind};
use portico::op::{Op, Principal};
use portico::organizations::api_tokens::{self, store};
use portico::organizations::members::{self, NewMember};
use portico::organizations::tokens::{self, MOST_OF_ACCOUNT, Made};
use portico::organizations::{self, Joining, NewOrganization, OrganizationState, Roles, SystemRole};
use portico::tenancy::TenantState;
use serde_json::json;

use crate::api_token_rights::{account, add, caller, make, organization, rights, run, service, token, with};
use crate::support::{Answer, Browser, Fixture, Program, Req};

const ADA: &str = "ada@example.com";
const TOKENS: &str = "/account/tokens";

/// Returns why a token is not valid; `None` if it is.
fn flaw(fixture: &Fixture, made: &Made) -> Option<Cause> {
    let (op, secret) = (fixture.op(&fixture.acme), made.secret.clone());
    let found = fixture.services.db.read(op.tenant.id, move |tx| api_tokens::find_live(&op, tx, &secret)).unwrap();
    found.err().map(|refusal| {
        assert_eq!((refusal.code, refusal.values.len()), (Code::ApiTokenInvalid, 0), "every cause has the same answer");
        refusal.cause.unwrap()
    })
}

fn stored(fixture: &Fixture, id: ApiTokenId) -> Option<store::Found> {
    fixture.services.db.read(fixture.acme.tenant.id, move |tx| store::find(tx, id)).unwrap()
}

fn revoke(fixture: &Fixture, by: Principal, account: AccountId, id: ApiTokenId) -> Result<(), Code> {
    run(fixture, by, move |op, wtx| tokens::revoke(op, wtx, account, id))
}

/// everything that ends a token ends it at once, and nothing makes it valid again.
#[test]
fn a_34_a_token_ends_with_what_it_depends_on() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let owner = account(&fixture, "owner");
    let id = organization(&fixture, owner);
    let new = || make(&fixture, Principal::Operator, &token(owner, Some(id), SystemRole::OWNER)).unwrap();
    let is = |made: &Made, cause: Cause| assert_eq!(flaw(&fixture, made), Some(cause));

    let revoked = new();
    assert_eq!(flaw(&fixture, &revoked), None);
    assert_eq!(revoke(&fixture, Principal::Account(owner), owner, revoked.token.id), Ok(()));
    is(&revoked, Cause::ApiTokenRevoked);

    let set_state = |state| {
        run(&fixture, Principal::Operator, move |op, wtx| organizations::set_state(op, wtx, id, state)).unwrap();
    };
    let of_organization = new();
    set_state(OrganizationState::Suspended);
    is(&of_organization, Cause::OrganizationNotActive);
    set_state(OrganizationState::Active);
    assert_eq!(flaw(&fixture, &of_organization), None, "a suspended organization can be resumed");

    fixture.set_password(acme, "owner@example.com", "a password set by an operator");
    is(&of_organization, Cause::CredentialsChanged);

    let locked = new();
    fixture.set_account_state(acme, "owner@example.com", AccountState::Locked);
    is(&locked, Cause::AccountNotActive);
    fixture.set_account_state(acme, "owner@example.com", AccountState::Active);
    is(&locked, Cause::CredentialsChanged);

    let leaving = new();
    run(&fixture, Principal::Operator, move |op, wtx| {
        let account = accounts::store::find_account(wtx, owner)?.unwrap();
        Ok(accounts::deletion::plan(op, wtx, &account)?)
    })
    .unwrap();
    is(&leaving, Cause::CredentialsChanged);

    let of_tenant = new();
    fixture.set_tenant_state(acme, TenantState::Suspended);
    is(&of_tenant, Cause::TenantNotActive);
    fixture.set_tenant_state(acme, TenantState::Active);

    let deleted = new();
    run(&fixture, Principal::Operator, move |op, wtx| {
        portico::personal_data::leaving::delete(op, wtx, owner)?.unwrap();
        Ok(())
    })
    .unwrap();
    is(&deleted, Cause::ApiTokenUnknown);
    assert_eq!(fixture.rows_of(acme.tenant.id).iter().filter(|row| row.starts_with("api_tokens:")).count(), 0);
}

#[test]
fn a_token_expires() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let id = organization(&fixture, owner);
    let end = fixture.op(&fixture.acme).now + std::time::Duration::from_secs(60);
    let new = tokens::NewApiToken { expires_at: Some(end), ..token(owner, Some(id), SystemRole::OWNER) };
    let made = make(&fixture, Principal::Account(owner), &new).unwrap();
    fixture.advance(59);
    assert_eq!(flaw(&fixture, &made), None);
    fixture.advance(1);
    assert_eq!(flaw(&fixture, &made), Some(Cause::ApiTokenExpired));
}

/// A token of a person whose address has to be verified first gives nothing, like the session.
#[test]
fn a_limited_person_has_no_token() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let owner = account(&fixture, "owner");
    let id = organization(&fixture, owner);
    let made = make(&fixture, Principal::Account(owner), &token(owner, Some(id), SystemRole::OWNER)).unwrap();
    fixture.set_claims(&acme, "owner@example.com", &[("email_verified", "false")]);
    fixture.set_tenant(&acme, "unverified_sign_in", "limited");
    let op = Op::new(fixture.current(&acme).tenant, Principal::Anonymous, fixture.services.moment().unwrap());
    let secret = made.secret.clone();
    let found = fixture.services.db.read(acme.tenant.id, move |tx| api_tokens::find_live(&op, tx, &secret)).unwrap();
    assert_eq!(found.unwrap_err().cause, Some(Cause::EmailNotVerified));
}

/// The decision reads the token again: a caller whose token was revoked in between does nothing any more.
#[test]
fn a_34_a_presented_token_that_was_revoked_since_is_refused() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let id = organization(&fixture, owner);
    let made = make(&fixture, Principal::Account(owner), &token(owner, Some(id), SystemRole::OWNER)).unwrap();
    let by = caller(&fixture, &made).unwrap();
    assert!(rights(&fixture, by.clone(), id).is_ok());
    revoke(&fixture, Principal::Account(owner), owner, made.token.id).unwrap();
    assert_eq!(rights(&fixture, by.clone(), id), Err(Code::ApiTokenInvalid));
    assert_eq!(
        make(&fixture, by.clone(), &token(owner, Some(id), SystemRole::OWNER)).err(),
        Some(Code::ApiTokenInvalid)
    );
    let listed = run(&fixture, by, move |op, wtx| Ok(tokens::list_live(op, wtx, owner)?.len()));
    assert_eq!(listed, Err(Code::ApiTokenInvalid));
}

/// A token ends with the one that made it, over any number of steps; its siblings stay.
#[test]
fn a_token_ends_with_the_one_that_made_it() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let id = organization(&fixture, owner);
    let new = token(owner, Some(id), SystemRole::OWNER);
    let first = make(&fixture, Principal::Account(owner), &new).unwrap();
    let second = make(&fixture, caller(&fixture, &first).unwrap(), &new).unwrap();
    let third = make(&fixture, caller(&fixture, &second).unwrap(), &new).unwrap();
    let sibling = make(&fixture, caller(&fixture, &first).unwrap(), &new).unwrap();
    assert_eq!(third.token.parent, Some(second.token.id));
    revoke(&fixture, Principal::Account(owner), owner, second.token.id).unwrap();
    let ends = [&first, &second, &third, &sibling].map(|made| flaw(&fixture, made).is_some());
    assert_eq!(ends, [false, true, true, false]);
    revoke(&fixture, Principal::Account(owner), owner, first.token.id).unwrap();
    assert!(flaw(&fixture, &sibling).is_some());
}

/// A token revokes itself and what it could have made, and sees the tokens of its organization only.
#[test]
fn a_token_revokes_and_sees_no_more_than_it_could_make() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let (here, there) = (organization(&fixture, owner), organization(&fixture, owner));
    let made = |organization, role| {
        make(&fixture, Principal::Account(owner), &token(owner, Some(organization), role)).unwrap()
    };
    let developer = made(here, SystemRole::DEVELOPER);
    let (equal, strong, foreign) =
        (made(here, SystemRole::DEVELOPER), made(here, SystemRole::OWNER), made(there, SystemRole::DEVELOPER));
    let everywhere = make(&fixture, Principal::Operator, &token(owner, None, SystemRole::VIEWER)).unwrap();
    let by = caller(&fixture, &developer).unwrap();
    let revoking = |id: ApiTokenId| run(&fixture, by.clone(), move |op, wtx| tokens::revoke(op, wtx, owner, id));
    let seen: BTreeSet<ApiTokenId> = run(&fixture, by.clone(), move |op, wtx| tokens::list_live(op, wtx, owner))
        .unwrap()
        .iter()
        .map(|granted| granted.token.id)
        .collect();
    assert_eq!(seen, BTreeSet::from([developer.token.id, equal.token.id, strong.token.id]));
    assert_eq!(revoking(strong.token.id), Err(Code::OrganizationForbidden));
    assert_eq!(revoking(foreign.token.id), Err(Code::OrganizationForbidden));
    assert_eq!(revoking(everywhere.token.id), Err(Code::NotThere));
    assert_eq!(revoking(equal.token.id), Ok(()));
    assert_eq!(revoking(equal.token.id), Err(Code::NotThere), "once");
    assert_eq!(revoking(developer.token.id), Ok(()));
    assert_eq!(revoking(developer.token.id), Err(Code::ApiTokenInvalid));
    let other = account(&fixture, "other");
    add(&fixture, here, other, SystemRole::OWNER);
    assert_eq!(revoke(&fixture, Principal::Account(other), owner, strong.token.id), Err(Code::OrganizationForbidden));
    assert_eq!(revoke(&fixture, Principal::Account(other), other, strong.token.id), Err(Code::NotThere), "A-32");
    assert_eq!(flaw(&fixture, &strong), None);
}

/// the secret is nowhere in the database, and the token is found by no other text.
#[test]
fn a_41_only_a_keyed_hash_of_the_secret_is_stored() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let id = organization(&fixture, owner);
    let made = make(&fixture, Principal::Account(owner), &token(owner, Some(id), SystemRole::OWNER)).unwrap();
    let secret = made.secret.expose();
    assert!(secret.starts_with("pt_at_") && secret.len() == 78, "{secret}");
    let bytes: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
    for row in fixture.rows_of(fixture.acme.tenant.id) {
        assert!(!row.contains(&secret[30..]) && !row.to_lowercase().contains(&bytes[60..]), "{row}");
    }
    let foreign = BearerToken::new(TokenKind::ApiToken, fixture.globex.tenant.id, [5; 32]);
    let unknown = Made { secret: foreign, ..made };
    assert_eq!(flaw(&fixture, &unknown), Some(Cause::ApiTokenUnknown));
}

#[test]
fn an_account_has_at_most_fifty_valid_tokens() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let id = organization(&fixture, owner);
    let new = token(owner, Some(id), SystemRole::VIEWER);
    let made: Vec<Made> =
        (0..MOST_OF_ACCOUNT).map(|_| make(&fixture, Principal::Account(owner), &new).unwrap()).collect();
    assert_eq!(make(&fixture, Principal::Account(owner), &new).err(), Some(Code::TooManyApiTokens));
    assert_eq!(make(&fixture, Principal::Operator, &new).err(), Some(Code::TooManyApiTokens));
    revoke(&fixture, Principal::Account(owner), owner, made[0].token.id).unwrap();
    assert!(make(&fixture, Principal::Account(owner), &new).is_ok());
    assert!(stored(&fixture, made[0].token.id).is_none(), "tokens that ended make room");
    // Those of an earlier epoch do, too.
    fixture.set_password(&fixture.acme, "owner@example.com", "a password set by an operator");
    assert!(make(&fixture, Principal::Account(owner), &new).is_ok());
    let rows = fixture.rows_of(fixture.acme.tenant.id);
    assert_eq!(rows.iter().filter(|row| row.starts_with("api_tokens:")).count(), 1);
}

/// The last use is written once a minute at most, also by concurrent requests.
#[test]
fn the_last_use_is_recorded_once_a_minute() {
    let fixture = Fixture::new();
    let owner = account(&fixture, "owner");
    let id = organization(&fixture, owner);
    let made = make(&fixture, Principal::Account(owner), &token(owner, Some(id), SystemRole::OWNER)).unwrap();
    let of = made.token.id;
    let touch = || {
        let present = stored(&fixture, of).unwrap().token;
        run(&fixture, Principal::Account(owner), move |op, wtx| Ok(api_tokens::touch(op, wtx, &present)?)).unwrap()
    };
    assert!(touch() && !touch());
    let first = stored(&fixture, of).unwrap().token.last_used_at;
    fixture.advance(59);
    assert!(!touch());
    assert_eq!(stored(&fixture, of).unwrap().token.last_used_at, first);
    fixture.advance(1);
    let present = stored(&fixture, of).unwrap().token;
    let recorded = at_once(&fixture, 16, |_| {
        let present = present.clone();
        Box::new(move |op, wtx| api_tokens::touch(op, wtx, &present))
    });
    assert_eq!(recorded.iter().filter(|recorded| **recorded).count(), 1);
    let later = stored(&fixture, of).unwrap().token;
    assert!(later.last_used_at > first);
    revoke(&fixture, Principal::Account(owner), owner, of).unwrap();
    fixture.advance(120);
    assert!(!touch(), "a revoked token has no use");
}

type Job = Box<dyn Fn(&Op, &mut portico::storage::WriteTx<'_>) -> Result<bool, Fault> + Send>;

/// Runs operations of an operator at the same time.
fn at_once(fixture: &Fixture, many: usize, each: impl Fn(usize) -> Job) -> Vec<bool> {
    let barrier = Barrier::new(many);
    let jobs: Vec<(Op, Job)> = (0..many).map(|n| (fixture.op(&fixture.acme), each(n))).collect();
    std::thread::scope(|scope| {
        let (barrier, db) = (&barrier, &fixture.services.db);
        let running: Vec<_> = jobs
            .into_iter()
            .map(|(op, work)| {
                scope.spawn(move || {
                    barrier.wait();
                    db.write(op.tenant.id, move |wtx| work(&op, wtx))
                })
            })
            .collect();
        running.into_iter().map(|thread| thread.join().unwrap().unwrap()).collect()
    })
}

/// Revoked while 15 requests make tokens with it: whatever comes first, no token of it is left, and each is revoked once.
#[test]
fn p_02_a_token_that_is_revoked_in_parallel_leaves_no_other_one() {
    for _ in 0..4 {
        let fixture = Fixture::new();
        let owner = account(&fixture, "owner");
        let id = organization(&fixture, owner);
        let new = token(owner, Some(id), SystemRole::OWNER);
        let parent = make(&fixture, Principal::Account(owner), &new).unwrap();
        let (by, of) = (caller(&fixture, &parent).unwrap(), parent.token.id);
        let outcomes = at_once(&fixture, 18, |n| {
            let (by, new) = (by.clone(), new.clone());
            Box::new(move |op, wtx| {
                let caller = if n % 6 == 3 { Principal::Account(owner).into() } else { by.clone() };
                let op = with(op, caller);
                Ok(match n % 6 {
                    3 => Stop::outcome(tokens::revoke(&op, wtx, owner, of))?.is_ok(),
                    _ => Stop::outcome(tokens::make(&op, wtx, &new))?.is_ok(),
                })
            })
        });
        let revoked = outcomes.iter().enumerate().filter(|(n, done)| n % 6 == 3 && **done).count();
        assert_eq!(revoked, 1, "{outcomes:?}");
        let live = run(&fixture, Principal::Operator, move |op, wtx| Ok(tokens::list_live(op, wtx, owner)?.len()));
        assert_eq!(live, Ok(0), "{outcomes:?}");
    }
}

// Service accounts.

/// A service account signs in in no way, even if a row of a password is in the database.
#[actix_web::test]
async fn a_service_account_signs_in_in_no_way() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.set_tenant(&acme, "sign_in.identifiers", "email,username");
    let program = service(&fixture, "nightly-export");
    let own = fixture.account_id(&acme, ADA);
    // The password of Ada, as if it had one.
    let copied = fixture.services.db.write(acme.tenant.id, move |wtx| {
        let (stored, at): (StoredPassword, _) = accounts::store::find_password(wtx, own)?.unwrap();
        accounts::store::replace_password(wtx, program, &stored, at)
    });
    copied.unwrap();
    for (name, status) in [("ada@example.com", 303), ("nightly-export", 401), ("NIGHTLY-EXPORT", 401)] {
        let form = [("email", name), ("password", acme.password)];
        let answer = fixture.send(Req::post(format!("{}/login", acme.path), &form).same_origin()).await;
        assert_eq!(answer.status, status, "{name}: {}", answer.text());
    }
    // The link by mail and the reset are asked for, and lead nowhere.
    fixture.mails();
    let answer =
        fixture.send(Req::post(format!("{}/forgot-password", acme.path), &[("email", "nightly-export")]).same_origin());
    assert_eq!(answer.await.status, 200);
    assert!(fixture.mails().is_empty(), "it has no address");
    let issued = run(&fixture, Principal::Operator, move |op, wtx| Ok(setup::issue(op, wtx, Some(program))?.is_some()));
    assert_eq!(issued, Ok(false));
    let rows = fixture.rows_of(acme.tenant.id);
    let id = program.to_string().replace('-', "");
    assert!(!rows.iter().any(|row| row.starts_with("links:") && row.to_lowercase().contains(&id)), "no link");
    // It gets no address by which it could.
    let email = || Email::parse("robot@example.com").unwrap();
    let added = run(&fixture, Principal::Operator, move |op, wtx| {
        Ok(administer::add(op, wtx, program, &administer::NewAddress { email: email(), verified: true })?.is_ok())
    });
    assert_eq!(added, Ok(false));
    for changes in [vec![("email", "robot@example.com")], vec![("email_verified", "true")]] {
        let changes: Vec<(String, String)> = changes.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
        let changed =
            run(&fixture, Principal::Operator, move |op, wtx| Ok(administer::change(op, wtx, program, &changes)?));
        assert_eq!(changed.unwrap().err(), Some(manage::AccountRefusal::OfService));
    }
    // Nor is it a member, an owner, or a person of an application.
    let organization = organization(&fixture, account(&fixture, "owner"));
    let new = NewMember { account: program, roles: Roles::one(SystemRole::VIEWER.id()) };
    let added = run(&fixture, Principal::Operator, move |op, wtx| members::add(op, wtx, organization, &new).map(drop));
    assert_eq!(added, Err(Code::NoSuchAccount));
    let new = NewOrganization { name: "X".into(), context: None, joining: Joining::Open, owner: program };
    let created = run(&fixture, Principal::Operator, move |op, wtx| organizations::create(op, wtx, &new).map(drop));
    assert_eq!(created, Err(Code::NoSuchAccount));
    let joined = run(&fixture, Principal::Account(program), move |op, wtx| {
        members::join(op, wtx, organization, program).map(drop)
    });
    assert_eq!(joined, Err(Code::JoiningForbidden));
    let sessions = fixture.rows_of(acme.tenant.id).into_iter().filter(|row| row.starts_with("sessions:"));
    assert_eq!(sessions.filter(|row| row.to_lowercase().contains(&id)).count(), 0);
}

#[test]
fn the_name_of_a_service_account_is_its_own() {
    let fixture = Fixture::new();
    let program = service(&fixture, "robot");
    let create =
        |name: &'static str| {
            run(&fixture, Principal::Operator, move |op, wtx| {
                Ok(manage::create_service(op, wtx, name)?.map(|made| made.id))
            })
            .unwrap()
        };
    assert!(matches!(create("ROBOT"), Err(manage::AccountRefusal::NameTaken(_))));
    for bad in ["", "a b", "robot@example.com"] {
        assert!(matches!(create(bad), Err(manage::AccountRefusal::Claim(_))), "{bad}");
    }
    run(&fixture, Principal::Operator, move |op, wtx| {
        portico::personal_data::leaving::delete(op, wtx, program)?.unwrap();
        Ok(())
    })
    .unwrap();
    assert!(create("robot").is_ok(), "nothing was ever signed in with it");
}

// The page.

async fn page_of(fixture: &Fixture, browser: &mut Browser, path: &str) -> Answer {
    browser.get(fixture, &format!("{}{path}", fixture.acme.path)).await
}

/// Returns the secrets on a page.
fn secrets(page: &Answer) -> Vec<String> {
    let text = page.text();
    text.match_indices("pt_at_").map(|(at, _)| text[at..at + 78].to_owned()).collect()
}

/// Posts the form with the token of a page that always has one.
async fn create(fixture: &Fixture, browser: &mut Browser, fields: &[(&str, &str)]) -> Answer {
    let page = page_of(fixture, browser, "/account/sessions").await;
    let own = ["form_token", "person"].map(|name| (name, page.field(name).unwrap()));
    let own = own.iter().map(|(name, value)| (*name, value.as_str()));
    let form: Vec<(&str, &str)> = fields.iter().copied().chain(own).collect();
    browser.send(fixture, Req::post(format!("{}{TOKENS}", fixture.acme.path), &form).same_origin()).await
}

fn grant(organization: &str, role: SystemRole) -> String {
    format!("{organization}.{}", role.id().to_base64url())
}

fn live(fixture: &Fixture, secret: &str) -> bool {
    let secret = BearerToken::parse(TokenKind::ApiToken, secret).unwrap();
    let op = fixture.op(&fixture.acme);
    fixture.services.db.read(op.tenant.id, move |tx| api_tokens::find_live(&op, tx, &secret)).unwrap().is_ok()
}

#[actix_web::test]
async fn a_user_creates_uses_and_revokes_a_token_on_the_page() {
    let fixture = Fixture::new();
    let mut browser = fixture.signed_in(&fixture.acme).await;
    let home = page_of(&fixture, &mut browser, "/account").await;
    assert!(!home.text().contains("id=\"account-tokens\""), "not in the menu without an organization");
    let empty = page_of(&fixture, &mut browser, TOKENS).await;
    assert!(
        empty.text().contains("id=\"no-tokens\"") && empty.text().contains("id=\"not-offered\""),
        "{}",
        empty.text()
    );
    let organization = fixture.two_organizations(&fixture.acme, ADA);
    for path in ["/account", "/account/sessions", "/account/data"] {
        let page = page_of(&fixture, &mut browser, path).await;
        assert!(page.text().contains("id=\"account-tokens\""), "{path}: {}", page.text());
    }
    let page = page_of(&fixture, &mut browser, TOKENS).await;
    assert!(
        page.text().contains("<optgroup label=\"First\">") && page.text().contains("id=\"no-tokens\""),
        "{}",
        page.text()
    );
    assert_eq!(page.text().matches("<optgroup").count(), 2);

    let fields = [("name", "My <laptop>"), ("grant", &grant(&organization, SystemRole::DEVELOPER)), ("lifetime", "30")];
    let made = create(&fixture, &mut browser, &fields).await;
    let text = made.text();
    assert_eq!((made.status, secrets(&made).len()), (200, 1), "{text}");
    assert!(made.header("cache-control").is_some_and(|value| value.contains("no-store")));
    assert!(text.contains("My &#60;laptop&#62;") || text.contains("My &lt;laptop&gt;"), "{text}");
    let secret = secrets(&made).remove(0);
    assert!(live(&fixture, &secret));
    let again = page_of(&fixture, &mut browser, TOKENS).await;
    assert!(secrets(&again).is_empty(), "the secret is shown once");
    for shown in ["<dd><bdi>First</bdi></dd>", "<bdi>Developer</bdi>", "2027-02-14", "<dd>Never</dd>"] {
        assert!(again.text().contains(shown), "{shown}: {}", again.text());
    }
    let activity = page_of(&fixture, &mut browser, "/account/activity").await;
    assert!(activity.text().contains("API token was created"), "{}", activity.text());

    let token = again.field("revoke").unwrap();
    let revoked = create(&fixture, &mut browser, &[("revoke", &token)]).await;
    assert!(
        revoked.location().ends_with("/account/tokens?done=token-revoked"),
        "{} {}",
        revoked.status,
        revoked.text()
    );
    let page = browser.follow(&fixture, revoked).await;
    assert!(page.text().contains("The API token has been revoked.") && page.text().contains("id=\"no-tokens\""));
    assert!(!live(&fixture, &secret));
    let again = create(&fixture, &mut browser, &[("revoke", &token)]).await;
    assert_eq!(again.status, 404, "{}", again.text());
    let activity = page_of(&fixture, &mut browser, "/account/activity").await;
    assert!(activity.text().contains("API token was revoked"));
}

/// What is not offered is refused at its field, keeps what was typed, and makes no token.
#[actix_web::test]
async fn wrong_values_are_answered_on_the_page() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let organization = fixture.two_organizations(&acme, ADA);
    let mut browser = fixture.signed_in(&acme).await;
    let good = grant(&organization, SystemRole::VIEWER);
    let unknown = grant(&grant("", SystemRole::OWNER)[1..], SystemRole::VIEWER);
    let no_role = format!("{organization}.AAAAAAAAAAAAAAAAAAAAAA");
    for (name, grant, field) in [
        ("", good.as_str(), "name"),
        ("  ", &good, "name"),
        (&"x".repeat(101), &good, "name"),
        ("Laptop", "", "grant"),
        ("Laptop", "none", "grant"),
        ("Laptop", &no_role, "grant"),
        ("Laptop", &unknown, "grant"),
    ] {
        let answer = create(&fixture, &mut browser, &[("name", name), ("grant", grant)]).await;
        let text = answer.text();
        assert_eq!(answer.status, 422, "{name} {grant}: {text}");
        assert!(text.contains(&format!("href=\"#{field}\"")) && secrets(&answer).is_empty(), "{name} {grant}: {text}");
        assert!(name != "Laptop" || text.contains("value=\"Laptop\""), "{text}");
    }
    assert_eq!(fixture.rows_of(acme.tenant.id).iter().filter(|row| row.starts_with("api_tokens:")).count(), 0);
    // A lifetime that is not offered is the usual one.
    let made = create(&fixture, &mut browser, &[("name", "Laptop"), ("grant", &good), ("lifetime", "9999")]).await;
    assert!(page_of(&fixture, &mut browser, TOKENS).await.text().contains("2027-04-15"), "{}", made.text());
    for _ in 1..MOST_OF_ACCOUNT {
        assert_eq!(create(&fixture, &mut browser, &[("name", "Laptop"), ("grant", &good)]).await.status, 200);
    }
    let many = create(&fixture, &mut browser, &[("name", "Laptop"), ("grant", &good)]).await;
    assert!(many.status == 422 && many.text().contains("at most 50 API tokens"), "{}", many.text());
}

/// creating a token needs a recent sign-in, revoking one does not. A-36: a viewer is offered nothing.
#[actix_web::test]
async fn a_73_a_token_needs_a_recent_sign_in() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let organization = fixture.two_organizations(&acme, ADA);
    let good = grant(&organization, SystemRole::VIEWER);
    let mut browser = fixture.signed_in(&acme).await;
    create(&fixture, &mut browser, &[("name", "Laptop"), ("grant", &good)]).await;
    fixture.advance(11 * 60);
    let page = page_of(&fixture, &mut browser, TOKENS).await;
    assert!(
        page.text().contains("id=\"sign-in-again\"") && !page.text().contains("id=\"token-form\""),
        "{}",
        page.text()
    );
    let late = create(&fixture, &mut browser, &[("name", "Laptop"), ("grant", &good)]).await;
    assert!(late.status == 303 && late.location().contains("/login?page=tokens&fresh=yes"), "{}", late.location());
    let token = page.field("revoke").unwrap();
    assert_eq!(create(&fixture, &mut browser, &[("revoke", &token)]).await.status, 303);

    fixture.account(&acme, "bob@example.com", true);
    let bob = fixture.account_id(&acme, "bob@example.com");
    let id = portico::base::id::OrganizationId::from_base64url(&organization).unwrap();
    add(&fixture, id, bob, SystemRole::VIEWER);
    let mut other = Browser::new();
    let page = other.get(&fixture, &format!("{}/login", acme.path)).await;
    fixture.sign_in_as(&mut other, (&acme, "bob@example.com"), &page).await;
    let page = page_of(&fixture, &mut other, TOKENS).await;
    assert!(
        page.text().contains("id=\"not-offered\"") && page.text().contains("id=\"account-tokens\""),
        "{}",
        page.text()
    );
    let refused = create(&fixture, &mut other, &[("name", "Laptop"), ("grant", &good)]).await;
    assert_eq!((refused.status, secrets(&refused).len()), (422, 0), "{}", refused.text());
    // the token of another person.
    let own = fixture.program_token(&acme, ADA);
    let list = page_of(&fixture, &mut browser, TOKENS).await;
    let foreign = list.field("revoke").unwrap();
    assert_eq!(create(&fixture, &mut other, &[("revoke", &foreign)]).await.status, 404);
    assert!(live(&fixture, &own) && list.text().contains("Every organization"));
}

/// The user's own change of the password keeps the tokens; a reset, a lock and "this was not me" end them.
#[actix_web::test]
async fn a_change_of_the_password_keeps_the_tokens_and_a_report_ends_them() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let secret = fixture.program_token(&acme, ADA);
    let ended = fixture.program_token(&acme, ADA);
    let mut browser = fixture.signed_in(&acme).await;
    // A token of an earlier epoch stays ended.
    let old = ended.clone();
    fixture
        .services
        .db
        .write(acme.tenant.id, {
            let op = fixture.op(&acme);
            move |wtx| {
                let hash = wtx.lookup_hash(&BearerToken::parse(TokenKind::ApiToken, &old).unwrap());
                let found = store::find_by_secret(wtx, &hash)?.unwrap().token;
                store::revoke(wtx, found.id, op.now)
            }
        })
        .unwrap();
    let new = "another passphrase of ada's";
    let form = [("password", acme.password), ("new_password", new), ("new_password_again", new)];
    let answer = fixture.send_own(&mut browser, (&acme, "/account/password"), &form).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert!(live(&fixture, &secret) && !live(&fixture, &ended));
    let reported = fixture.send_own(&mut browser, (&acme, "/account/not-me"), &[]).await;
    assert_eq!(reported.status, 303, "{}", reported.text());
    assert!(!live(&fixture, &secret));
    fixture.mails();
    // It does not come back by a later change.
    let form = [("password", new), ("new_password", acme.password), ("new_password_again", acme.password)];
    assert_eq!(fixture.send_own(&mut browser, (&acme, "/account/password"), &form).await.status, 303);
    assert!(!live(&fixture, &secret));
    fixture.mails();
}

#[actix_web::test]
async fn an_export_has_the_tokens_without_their_secrets() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    let secret = fixture.program_token(&acme, ADA);
    let mut browser = fixture.signed_in(&acme).await;
    let answer = fixture.send_own(&mut browser, (&acme, "/account/data"), &[]).await;
    let document = answer.json();
    assert_eq!(document["account"]["kind"], "person");
    let [token] = document["api_tokens"].as_array().unwrap().as_slice() else { panic!("{document}") };
    assert_eq!((&token["name"], &token["scopes"]), (&json!("Program"), &json!([])));
    assert!(!answer.text().contains(&secret[10..]));
    let page = page_of(&fixture, &mut browser, "/account/data").await;
    assert!(page.text().contains("id=\"data-api_tokens\""), "{}", page.text());
}

// The commands.

#[test]
fn operators_create_list_and_revoke_tokens() {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    let create = ["account", "create", "--tenant", "acme", "--email", ADA, "--username", "ada", "--verified"];
    program.run(&create).done();
    let own = ["token", "create", "--tenant", "acme"];
    let with = |rest: &[&'static str]| [&own[..], rest].concat();
    let made = program.json(&with(&["--service", "Nightly-Export", "--name", "Export", "--role", "viewer,AppMember"]));
    assert!(made["token"].as_str().unwrap().starts_with("pt_at_"), "{made}");
    assert_eq!(
        [
            &made["account"],
            &made["account_kind"],
            &made["organization"],
            &made["roles"],
            &made["scopes"],
            &made["state"]
        ],
        [
            &json!("Nightly-Export"),
            &json!("service"),
            &json!(null),
            &json!(["viewer", "AppMember"]),
            &json!([]),
            &json!("valid")
        ]
    );
    assert_eq!((&made["expires_at"], &made["last_used_at"]), (&json!(null), &json!(null)));
    let text = program.run(&with(&[
        "--service",
        "nightly-export",
        "--name",
        "B",
        "--scope",
        "accounts.create",
        "--expires",
        "90d",
    ]));
    let text = text.done();
    assert!(text.lines().last().unwrap().starts_with("token ") && text.contains("accounts.create"), "{text}");
    program.json(&with(&["--account", "ada", "--name", "Laptop", "--role", "owner"]));

    let list = program.json(&["token", "list", "--tenant", "acme"]);
    let names: Vec<(&str, &str)> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["name"].as_str().unwrap(), row["account"].as_str().unwrap()))
        .collect();
    assert_eq!(names, [("Export", "Nightly-Export"), ("B", "Nightly-Export"), ("Laptop", ADA)]);
    assert!(!list.to_string().contains("pt_at_"));
    let of_ada = program.json(&["token", "list", "--tenant", "acme", "--account", ADA]);
    assert_eq!(of_ada.as_array().unwrap().len(), 1);
    let page = program.run(&["token", "list", "--tenant", "acme", "--limit", "2"]);
    assert_eq!(page.done().lines().count(), 3);

    let id = made["id"].as_str().unwrap();
    let revoked = program.json(&["token", "revoke", "--tenant", "acme", id]);
    assert_eq!(revoked["state"], "api_token_revoked");
    assert_eq!(program.json(&["token", "revoke", "--tenant", "acme", id])["state"], "api_token_revoked", "again");
    program.run(&["token", "revoke", "--tenant", "acme", "nothing"]).refused(&["there is no API token \"nothing\""]);

    // The service account is an account like others, without what only people have.
    let shown = program.json(&["account", "show", "--tenant", "acme", "nightly-export"]);
    assert_eq!((&shown["kind"], &shown["email"]), (&json!("service"), &json!("")));
    let listed = program.run(&["account", "list", "--tenant", "acme"]).done();
    assert!(listed.contains("service") && listed.contains("person"), "{listed}");
    for refused in
        [&["setup-link"][..], &["addresses", "--add", "robot@example.com"], &["set", "email=robot@example.com"]]
    {
        let (command, rest) = refused.split_first().unwrap();
        let line = [&["account", command, "--tenant", "acme", "nightly-export"], rest].concat();
        program.run(&line).refused(&["this is a service account"]);
    }
    let line = ["account", "set-password", "--tenant", "acme", "nightly-export"];
    program.run_typing("a password for a program\n", &line).refused(&["this is a service account"]);
    let export = program.json(&["account", "export", "--tenant", "acme", "nightly-export"]);
    assert_eq!((&export["account"]["kind"], export["api_tokens"].as_array().unwrap().len()), (&json!("service"), 2));

    for (line, words) in [
        (with(&["--service", "ada", "--name", "X", "--role", "viewer"]), "the user name of a person"),
        (with(&["--service", "a b", "--name", "X", "--role", "viewer"]), "preferred_username"),
        (with(&["--service", "new-one", "--name", "X"]), "needs a role or a scope"),
        (with(&["--account", "ada", "--name", "X", "--role", "chief"]), "there is no role \"chief\""),
        (with(&["--account", "ada", "--name", "X", "--role", "viewer", "--organization", "none"]), "no organization"),
        (with(&["--account", "eve@example.com", "--name", "X", "--role", "viewer"]), "there is no account"),
    ] {
        program.run(&line).refused(&[words]);
    }
    program.run(&["account", "show", "--tenant", "acme", "new-one"]).refused(&["there is no account"]);
    program.run(&with(&["--name", "X", "--role", "viewer"])).wrong_usage(&["--account"]);
    program.run(&with(&["--account", "ada", "--service", "b", "--name", "X"])).wrong_usage(&["cannot be used with"]);
    program.run(&with(&["--account", "ada", "--name", "X", "--scope", "all"])).wrong_usage(&["there is no scope all"]);
    program
        .run(&with(&["--account", "ada", "--name", "X", "--role", "viewer", "--expires", "soon"]))
        .wrong_usage(&["soon"]);
    program.run(&["account", "delete", "--tenant", "acme", "nightly-export", "--yes"]).done();
    assert_eq!(program.json(&["token", "list", "--tenant", "acme"]).as_array().unwrap().len(), 1);
}
