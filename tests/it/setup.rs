//! Set-up links: a link sets one password, once. The first administrator of a deployment gets one.

use std::time::Duration;

use portico::accounts::AccountState;
use portico::app::{self, App};
use portico::audit::store::list_events;
use portico::base::page::PageRequest;
use portico::base::slug::Slug;
use portico::links::Purpose;
use portico::tenancy::TenantState;
use portico::tenancy::store::find_by_slug;

use crate::audit::{sql, system};
use crate::support::{Answer, Browser, Fixture, Kept, Program, Req};

const ADA: &str = "ada@example.com";
const CHOSEN: &str = "a password of one's own";

fn path(fixture: &Fixture) -> String {
    format!("{}/setup/{}", fixture.acme.path, fixture.setup_link(&fixture.acme, ADA))
}

async fn choose(fixture: &Fixture, path: &str, fields: &[(&str, &str)]) -> Answer {
    fixture.send(Req::post(path, fields).same_origin()).await
}

async fn signs_in(fixture: &Fixture, path: &str, email: &str, password: &str) -> bool {
    let form = [("email", email), ("password", password)];
    fixture.send(Req::post(format!("{path}/login"), &form).same_origin()).await.status == 303
}

fn assert_gone(answer: &Answer) {
    assert_eq!(answer.status, 410, "{}", answer.text());
    assert!(answer.text().contains("link_over") && !answer.text().contains(ADA), "{}", answer.text());
}

#[actix_web::test]
async fn a_39_a_set_up_link_sets_a_password_once() {
    let fixture = Fixture::new();
    let session = fixture.signed_in(&fixture.acme).await;
    let path = path(&fixture);
    let rows = fixture.rows_of(fixture.acme.tenant.id);
    for _ in 0..2 {
        let page = fixture.send(Req::get(&path)).await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains(ADA) && page.text().contains("new-password"), "{}", page.text());
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert_eq!(page.header("referrer-policy"), Some("same-origin"));
        assert!(page.text().contains("noindex"));
    }
    assert_eq!(fixture.rows_of(fixture.acme.tenant.id), rows, "A-55: a GET changes nothing");
    for short in ["", "short"] {
        let answer = choose(&fixture, &path, &[("password", short)]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text().contains("error-summary") && answer.text().contains("href=\"#password\""));
    }
    assert_eq!(fixture.rows_of(fixture.acme.tenant.id), rows, "a refused password does not use the link");

    let done = choose(&fixture, &path, &[("password", CHOSEN)]).await;
    assert_eq!(done.status, 200, "{}", done.text());
    assert!(
        done.headers_named("set-cookie").iter().all(|cookie| !cookie.contains("portico-session")),
        "A-78: the new password does not sign in"
    );
    let mut session = session;
    let account = session.get(&fixture, &format!("{}/account", fixture.acme.path)).await;
    assert!(!account.text().contains(ADA), "sessions of the old password are ended");
    assert!(signs_in(&fixture, &fixture.acme.path, ADA, CHOSEN).await);
    assert!(!signs_in(&fixture, &fixture.acme.path, ADA, fixture.acme.password).await);
    for again in
        [fixture.send(Req::get(&path)).await, choose(&fixture, &path, &[("password", "another one of theirs")]).await]
    {
        assert_gone(&again);
    }
    assert!(signs_in(&fixture, &fixture.acme.path, ADA, CHOSEN).await);
    let log = fixture
        .services
        .db
        .read(fixture.acme.tenant.id, |tx| list_events(tx, &Default::default(), &PageRequest::first(100)))
        .unwrap()
        .items;
    let set: Vec<_> = log.iter().filter(|(row, _)| row.event == "password_set").collect();
    assert_eq!(set.len(), 1);
    assert_eq!((set[0].0.actor_kind.as_str(), &set[0].0.actor_id), ("account", &set[0].0.subject_id));
}

#[actix_web::test]
async fn a_12_of_two_parallel_uses_of_a_link_one_succeeds() {
    let fixture = Fixture::new();
    let path = path(&fixture);
    let (one, other) = submit_twice(&fixture, &path).await;
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 410]);
}

/// Sends two forms in parallel and returns the answers.
async fn submit_twice(fixture: &Fixture, path: &str) -> (Answer, Answer) {
    tokio::join!(
        choose(fixture, path, &[("password", "a password of the first")]),
        choose(fixture, path, &[("password", "a password of the second")]),
    )
}

#[actix_web::test]
async fn a_set_up_link_ends_by_time_by_a_newer_link_and_by_account_changes() {
    type End = fn(&Fixture);
    let ends: [(&str, End); 5] = [
        ("a day", |fixture| fixture.advance(86_400)),
        ("a newer link", |fixture| drop(fixture.setup_link(&fixture.acme, ADA))),
        ("another new password", |fixture| fixture.set_password(&fixture.acme, ADA, "set by an operator")),
        ("a lock and an unlock", |fixture| {
            fixture.set_account_state(&fixture.acme, ADA, AccountState::Locked);
            fixture.set_account_state(&fixture.acme, ADA, AccountState::Active);
        }),
        ("a deleted account", |fixture| fixture.set_account_state(&fixture.acme, ADA, AccountState::Deleted)),
    ];
    for (what, end) in ends {
        let fixture = Fixture::new();
        let path = path(&fixture);
        fixture.advance(3_600);
        assert_eq!(fixture.send(Req::get(&path)).await.status, 200, "{what}: the link works an hour later");
        end(&fixture);
        println!("{what}");
        assert_gone(&fixture.send(Req::get(&path)).await);
        assert_gone(&choose(&fixture, &path, &[("password", CHOSEN)]).await);
    }
    let fixture = Fixture::new();
    let path = path(&fixture);
    fixture.set_tenant_state(&fixture.acme, TenantState::Suspended);
    fixture.set_tenant_state(&fixture.acme, TenantState::Active);
    fixture.advance(1);
    assert_gone(&fixture.send(Req::get(&path)).await);
}

#[actix_web::test]
async fn a_54_a_form_from_another_site_sets_no_password() {
    let fixture = Fixture::new();
    let path = path(&fixture);
    let rows = fixture.rows_of(fixture.acme.tenant.id);
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example"), ("origin", "null")] {
        let answer = fixture.send(Req::post(&path, &[("password", CHOSEN)]).header(name, value)).await;
        assert_eq!(answer.status, 403, "{name}: {value}");
    }
    assert_eq!(fixture.rows_of(fixture.acme.tenant.id), rows);
    let mut browser = Browser::new();
    let page = browser.get(&fixture, &path).await;
    let form = [("form_token", page.field("form_token").unwrap()), ("password", CHOSEN.to_owned())];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(browser.send(&fixture, Req::post(&path, &form)).await.status, 200);
}

/// Returns the set-up link of a deployment without an administrator.
pub fn first_link(fixture: &Fixture) -> Option<String> {
    let app = App { state: fixture.state.clone(), services: fixture.services.clone() };
    app::first_setup(&app).unwrap()
}

#[actix_web::test]
async fn a_39_the_first_administrator_is_made_by_a_link_that_is_issued_once() {
    let fixture = Fixture::new();
    let link = first_link(&fixture).unwrap();
    assert_eq!(first_link(&fixture), None, "the link is issued once");
    let path = link.strip_prefix(fixture.public_url()).unwrap();
    assert!(path.starts_with("/t/_system/setup/pt_su_"), "{path}");
    let page = fixture.send(Req::get(path)).await;
    assert!(page.status == 200 && page.text().contains("first administrator"), "{}", page.text());
    for email in ["", "nobody"] {
        let answer = choose(&fixture, path, &[("email", email), ("password", CHOSEN)]).await;
        assert!(answer.status == 422 && answer.text().contains("href=\"#email\""), "{}", answer.text());
    }
    let done = choose(&fixture, path, &[("email", "root@example.com"), ("password", CHOSEN)]).await;
    assert_eq!(done.status, 200, "{}", done.text());
    assert!(signs_in(&fixture, "/t/_system", "root@example.com", CHOSEN).await);
    assert_gone(&choose(&fixture, path, &[("email", "eve@example.com"), ("password", CHOSEN)]).await);
    let log = fixture
        .services
        .db
        .read(system(&fixture), |tx| list_events(tx, &Default::default(), &PageRequest::first(100)))
        .unwrap()
        .items;
    let names: Vec<&str> = log.iter().map(|(row, _)| row.event.as_str()).collect();
    for event in ["setup_link_made", "account_created", "role_given"] {
        assert_eq!(names.iter().filter(|name| **name == event).count(), 1, "{event} in {names:?}");
    }
}

/// A-39 (first-run takeover): a link for the first administrator is invalid for ever once there was an administrator, even
/// if that administrator is gone without a trace.
#[actix_web::test]
async fn a_39_the_first_link_stays_closed_after_the_administrator_is_deleted() {
    for (what, end) in
        [("marked as deleted", "UPDATE accounts SET state = 'deleted'"), ("removed", "DELETE FROM account_roles")]
    {
        let fixture = Fixture::new();
        let link = first_link(&fixture).unwrap();
        let path = link.strip_prefix(fixture.public_url()).unwrap().to_owned();
        let administrator = [("email", "root@example.com"), ("password", CHOSEN)];
        // A second link, as a race at the first start would leave it.
        sql(&fixture, "DELETE FROM deployment WHERE name = 'first_setup'");
        let second = first_link(&fixture).unwrap();
        let second = second.strip_prefix(fixture.public_url()).unwrap().to_owned();
        assert_eq!(choose(&fixture, &path, &administrator).await.status, 200);
        sql(&fixture, end);
        assert_gone(&fixture.send(Req::get(&second)).await);
        assert_gone(&choose(&fixture, &second, &[("email", "eve@example.com"), ("password", CHOSEN)]).await);
        for _ in 0..2 {
            assert_eq!(first_link(&fixture), None, "{what}: no later start prints a link");
            sql(&fixture, "DELETE FROM deployment WHERE name = 'first_setup'");
        }
    }
}

/// the migration records the administrator of an existing deployment, and a start records one that a node of the
/// earlier version made.
#[actix_web::test]
async fn a_39_the_administrators_of_earlier_versions_are_recorded() {
    for kept in Kept::all() {
        let forget = "DELETE FROM deployment WHERE name = 'first_setup'";
        let fixture = kept.open_changed(forget);
        sql(&fixture, "DELETE FROM account_roles");
        assert_eq!(first_link(&fixture), None, "{}: recorded by the migration", kept.name);
    }
    let fixture = Fixture::new();
    let op = fixture.op(&fixture.acme);
    let system = system(&fixture);
    let made = fixture.services.db.write(system, move |wtx| {
        let new = portico::accounts::manage::NewAccount {
            email: portico::base::email::Email::parse("root@example.com").unwrap(),
            verified: true,
            claims: Default::default(),
            attributes: Default::default(),
            password: None,
            terms: None,
        };
        let account = portico::accounts::manage::create(&op, wtx, &new)?.unwrap();
        portico::accounts::roles::give(&op, wtx, account.id, portico::accounts::roles::Role::Administrator)
    });
    assert!(made.unwrap());
    sql(&fixture, "DELETE FROM held_roles");
    assert_eq!(first_link(&fixture), None);
    sql(&fixture, "DELETE FROM account_roles");
    sql(&fixture, "DELETE FROM deployment WHERE name = 'first_setup'");
    assert_eq!(first_link(&fixture), None, "recorded by the start");
}

/// The link is invalid as soon as another account is an administrator.
#[actix_web::test]
async fn a_39_the_first_link_is_invalid_once_there_is_an_administrator() {
    let fixture = Fixture::new();
    let link = first_link(&fixture).unwrap();
    let path = link.strip_prefix(fixture.public_url()).unwrap().to_owned();
    let tenant = fixture.services.db.system_read(|stx| find_by_slug(stx, &Slug::system())).unwrap().unwrap();
    let mut op = fixture.op(&fixture.acme);
    op.tenant = std::sync::Arc::new(tenant);
    let id = op.tenant.id;
    let made = fixture.services.db.write(id, move |wtx| {
        let new = portico::accounts::manage::NewAccount {
            email: portico::base::email::Email::parse("root@example.com").unwrap(),
            verified: true,
            claims: Default::default(),
            attributes: Default::default(),
            password: None,
            terms: None,
        };
        let account = portico::accounts::manage::create(&op, wtx, &new)?.unwrap();
        portico::accounts::roles::give(&op, wtx, account.id, portico::accounts::roles::Role::Administrator)
    });
    assert!(made.unwrap());
    assert_gone(&fixture.send(Req::get(&path)).await);
    assert_gone(&choose(&fixture, &path, &[("email", "eve@example.com"), ("password", CHOSEN)]).await);
    let settings = portico::tenancy::settings::TenantSettings::default();
    assert_eq!(Purpose::SetUp.lifetime(&settings), Duration::from_secs(86_400));
}

#[test]
fn the_commands_print_links_that_work() {
    let program = Program::empty();
    let server = program.serve();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let url = text(&server.ready["public_url"]);
    let opens = |link: &str| server.get(link.strip_prefix(&url).unwrap()).0;
    let made = program.json(&["admin", "create", "--email", "root@example.com", "--name", "Root"]);
    let first = text(&made["setup_link"]);
    assert_eq!(opens(&first), 200);
    let arguments = ["account", "setup-link", "--tenant", "_system", "root@example.com"];
    let second = text(&program.json(&arguments)["setup_link"]);
    assert_eq!((opens(&first), opens(&second)), (410, 200), "a newer link replaces the first");
    program.run(&["admin", "create", "--email", "root@example.com"]).refused(&["root@example.com"]);
    let create =
        ["account", "create", "--tenant", "default", "--email", "ada@example.com", "--setup-link", "--verified"];
    assert_eq!(opens(&text(&program.json(&create)["setup_link"])), 200);
    program.run(&["account", "lock", "--tenant", "default", "ada@example.com"]).done();
    program.run(&["account", "setup-link", "--tenant", "default", "ada@example.com"]).refused(&["locked"]);
    let ended = server.terminate();
    assert_eq!(ended.code, Some(0));
    let printed = ended.stderr.lines().filter(|line| line.contains("/t/_system/setup/pt_su_")).count();
    assert_eq!(printed, 1, "the first start prints one link: {}", ended.stderr);
    let again = program.serve().terminate();
    assert!(!again.stderr.contains("pt_su_"), "a second start prints no link: {}", again.stderr);
}
