//! What users ask for by law: everything that is held about them, and its deletion.

use std::fs;

use portico::accounts::attributes::AttributeValues;
use portico::accounts::claims::ProfileClaims;
use portico::accounts::manage::{self, NewAccount};
use portico::accounts::roles::{self, Role};
use portico::accounts::{self, Account, AccountState};
use portico::audit::erase;
use portico::audit::seal::seal;
use portico::audit::verify::verify;
use portico::authn::administer::{self, NewAddress};
use portico::base::email::Email;
use portico::base::time::Clock;
use portico::jobs::compact::compact;
use portico::jobs::expire_accounts::expire_accounts;
use portico::jobs::sweep::sweep;
use portico::personal_data::export::{self, Reader};
use portico::personal_data::leaving;
use portico::storage::backup::copy_online;
use portico::tenancy::attributes::{Definition, Permission};
use serde_json::json;

use crate::race::send_parallel;
use crate::support::{Answer, Browser, Fixture, Req, TestTenant, text_attribute};

const ADA: &str = "ada@example.com";
const DAY: u64 = 86_400;

/// Runs the jobs that delete accounts and expired rows.
fn run_jobs(fixture: &Fixture) -> usize {
    let (db, now) = (&fixture.services.db, fixture.clock.now());
    let ended = expire_accounts(db, fixture.services.entropy.as_ref(), now, &|| false).unwrap();
    sweep(db, now, &|| false).unwrap();
    ended
}

async fn press(fixture: &Fixture, browser: &mut Browser, path: &str) -> Answer {
    fixture.send_own(browser, (&fixture.acme, path), &[]).await
}

async fn sign_in(fixture: &Fixture, browser: &mut Browser) -> Answer {
    let tenant = fixture.acme.clone();
    let page = browser.get(fixture, &format!("{}/login", tenant.path)).await;
    fixture.sign_in_as(browser, (&tenant, ADA), &page).await
}

/// Presses "Keep my account" on the page that this answer leads to.
async fn keep(fixture: &Fixture, browser: &mut Browser, answer: Answer) -> Answer {
    assert!(answer.location().contains("/keep-account?flow="), "{} {}", answer.status, answer.text());
    let page = browser.follow(fixture, answer).await;
    browser.send(fixture, keeping(fixture, &page)).await
}

fn keeping(fixture: &Fixture, page: &Answer) -> Req {
    let fields = ["flow", "form_token"].map(|name| (name, page.field(name).expect(name)));
    let form: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Req::post(format!("{}/keep-account", fixture.acme.path), &form).same_origin()
}

fn account(fixture: &Fixture, email: &str) -> Option<Account> {
    let email = Email::parse(email).unwrap();
    let found =
        fixture.services.db.read(fixture.acme.tenant.id, |tx| match accounts::store::find_id_by_email(tx, &email)? {
            Some(id) => accounts::store::find_account(tx, id),
            None => Ok(None),
        });
    found.unwrap()
}

fn has_event(fixture: &Fixture, event: &str) -> bool {
    let log = fixture.rows_of(fixture.acme.tenant.id);
    log.iter().any(|row| row.starts_with("audit_events:") && row.contains(event))
}

#[actix_web::test]
async fn a_user_leaves_and_changes_their_mind() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let refresh =
        fixture.tokens_for(&mut browser, (&tenant, &tenant.confidential), &[("scope", "openid offline_access")]);
    let refresh = refresh.await["refresh_token"].clone();
    let page = browser.get(&fixture, "/t/acme/account/delete").await;
    assert!(page.text().contains("2027-01-29") && page.text().contains("id=\"submit\""), "{}", page.text());
    let answer = press(&fixture, &mut browser, "/account/delete").await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert!(answer.text().contains("id=\"sign-in\""), "{}", answer.text());
    let mails = fixture.mails();
    let mail = mails.iter().find(|mail| mail.kind == "deletion_planned").expect("a mail");
    assert_eq!(mail.to, ADA);
    assert!(mail.rendered.text.contains("29 January 2027") && mail.rendered.text.contains("/t/acme/login"));

    // every session and grant has ended.
    let signed_out = browser.get(&fixture, "/t/acme/account").await;
    assert!(signed_out.location().contains("/login"), "{}", signed_out.status);
    let refreshed = fixture.refresh((&tenant, &tenant.confidential), &refresh, &[]).await;
    assert_eq!((refreshed.status, refreshed.json()["error"].as_str()), (400, Some("invalid_grant")));

    // A sign-in leads only to the page on which the user keeps the account.
    let answer = sign_in(&fixture, &mut browser).await;
    assert!(browser.cookie("session", "").is_none(), "A-72: no session before the account is kept");
    let page = browser.follow(&fixture, answer).await;
    assert!(page.text().contains("<bdi>ada@example.com</bdi>") && page.text().contains("2027-01-29"));
    assert!(account(&fixture, ADA).unwrap().deletion_due.is_some(), "A-55: the page changes nothing");
    let elsewhere = Browser::new().send(&fixture, keeping(&fixture, &page)).await;
    assert!(elsewhere.status >= 400, "A-52: a flow belongs to its browser: {}", elsewhere.status);
    let answer = browser.send(&fixture, keeping(&fixture, &page)).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    assert!(browser.cookie("session", "").is_some());
    let again = browser.send(&fixture, keeping(&fixture, &page)).await;
    assert!(again.location().ends_with("/account"), "a second click leads on: {}", again.location());
    assert!(account(&fixture, ADA).unwrap().deletion_due.is_none());
    fixture.advance(20 * DAY);
    run_jobs(&fixture);
    assert!(account(&fixture, ADA).is_some(), "it is kept");
    assert!(has_event(&fixture, "deletion_planned") && has_event(&fixture, "deletion_cancelled"));
    fixture.mails();
}

/// On the way to an application the account is kept first, too.
#[actix_web::test]
async fn a_user_keeps_the_account_on_the_way_to_an_application() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.plan_deletion(&tenant, ADA);
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&tenant, &tenant.public), &[]).await;
    let page = browser.follow(&fixture, start).await;
    let answer = fixture.sign_in_as(&mut browser, (&tenant, ADA), &page).await;
    let answer = keep(&fixture, &mut browser, answer).await;
    assert!(answer.location().contains("/oauth2/authorize/resume?request="), "{}", answer.location());
    fixture.mails();
}

/// another person at an unattended browser can neither delete the account nor read its data.
#[actix_web::test]
async fn a_73_leaving_and_the_export_need_a_recent_sign_in() {
    let fixture = Fixture::new();
    let mut browser = fixture.signed_in(&fixture.acme).await;
    let own = browser.get(&fixture, "/t/acme/account/data").await;
    assert!(own.text().contains("id=\"data-claims\"") && own.text().contains("ada@example.com"), "{}", own.text());
    fixture.advance(11 * 60);
    for path in ["/account/data", "/account/delete"] {
        let page = browser.get(&fixture, &format!("/t/acme{path}")).await;
        assert!(page.text().contains("id=\"sign-in-again\""), "{path}: {}", page.text());
        assert!(!page.text().contains("id=\"data-claims\"") && !page.text().contains("id=\"submit\""), "{path}");
        let form = [("form_token", own.field("form_token").unwrap()), ("person", own.field("person").unwrap())];
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = browser.send(&fixture, Req::post(format!("/t/acme{path}"), &form).same_origin()).await;
        assert!(answer.location().contains("/login?page="), "{path}: {} {}", answer.status, answer.location());
        assert!(answer.location().contains("fresh=yes"), "{path}: {}", answer.location());
    }
    assert!(account(&fixture, ADA).unwrap().deletion_due.is_none());
}

/// the account is deleted when it is due; its address is free, and its `sub` is never assigned again.
#[actix_web::test]
async fn a_33_an_account_is_deleted_when_it_is_due() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let sub = account(&fixture, ADA).unwrap().sub;
    fixture.tokens_for(&mut browser, (&tenant, &tenant.confidential), &[("scope", "openid offline_access")]).await;
    let tables = ["sessions:", "grants:", "consents:", "known_devices:"];
    let count = |table: &&str| {
        let rows = fixture.rows_of(tenant.tenant.id);
        rows.iter().filter(|row| row.starts_with(*table)).count()
    };
    assert!(tables.iter().all(|table| count(table) > 0), "there is something to delete");
    press(&fixture, &mut browser, "/account/delete").await;
    fixture.advance(14 * DAY - 1);
    assert_eq!(run_jobs(&fixture), 0);
    assert!(account(&fixture, ADA).is_some(), "one second before");
    fixture.advance(1);
    assert_eq!(run_jobs(&fixture), 1);
    assert!(account(&fixture, ADA).is_none());
    assert_eq!(tables.iter().map(count).sum::<usize>(), 0, "the sweep leaves no row of a deleted account");
    let answer = sign_in(&fixture, &mut browser).await;
    assert_eq!(answer.status, 401, "like an unknown account (A-79)");
    let tombstone = fixture.rows_of(tenant.tenant.id).into_iter().find(|row| row.contains(&sub));
    assert!(tombstone.is_some_and(|row| row.starts_with("accounts:") && row.contains("deleted")));
    let new = fixture.account(&tenant, ADA, true);
    assert_ne!(new, sub, "A-33: another account gets nothing of it");
    fixture.mails();
}

/// With `retention.deletion=0` there is no time to change one's mind, and the page says so.
#[actix_web::test]
async fn a_tenant_may_delete_at_once() {
    let fixture = Fixture::new();
    fixture.set_tenant(&fixture.acme, "retention.deletion", "0s");
    let mut browser = fixture.signed_in(&fixture.acme).await;
    let page = browser.get(&fixture, "/t/acme/account/delete").await;
    assert!(page.text().contains("cannot be undone"), "{}", page.text());
    let answer = press(&fixture, &mut browser, "/account/delete").await;
    assert!(answer.text().contains("Your account is deleted"), "{}", answer.text());
    assert!(account(&fixture, ADA).is_none());
    assert!(fixture.mails().is_empty(), "there is no address to write to");
}

/// A locked account is not deleted: an administrator looks into it.
#[actix_web::test]
async fn a_locked_account_waits() {
    let fixture = Fixture::new();
    fixture.plan_deletion(&fixture.acme, ADA);
    fixture.set_account_state(&fixture.acme, ADA, AccountState::Locked);
    fixture.advance(20 * DAY);
    run_jobs(&fixture);
    assert!(account(&fixture, ADA).is_some());
    fixture.set_account_state(&fixture.acme, ADA, AccountState::Active);
    run_jobs(&fixture);
    assert!(account(&fixture, ADA).is_none());
}

/// The deployment does not lose its only administrator (A-39: the first set-up cannot be done again).
#[actix_web::test]
async fn a_39_the_last_administrator_stays() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let give = |email: &str| {
        let (op, id) = (fixture.op(&tenant), fixture.account_id(&tenant, email));
        let given =
            fixture.services.db.write(tenant.tenant.id, move |wtx| roles::give(&op, wtx, id, Role::Administrator));
        assert!(given.unwrap());
    };
    give(ADA);
    let mut browser = fixture.signed_in(&tenant).await;
    let answer = press(&fixture, &mut browser, "/account/delete").await;
    assert_eq!(answer.status, 409, "{}", answer.text());
    assert!(answer.text().contains("only administrator"), "{}", answer.text());
    assert!(account(&fixture, ADA).unwrap().deletion_due.is_none());
    fixture.account(&tenant, "bob@example.com", true);
    give("bob@example.com");
    fixture.plan_deletion(&tenant, "bob@example.com");
    assert_eq!(press(&fixture, &mut browser, "/account/delete").await.status, 409, "the other one leaves, too");
    fixture.advance(15 * DAY);
    run_jobs(&fixture);
    assert!(account(&fixture, "bob@example.com").is_none(), "Ada is left");
    fixture.account(&tenant, "eve@example.com", true);
    give("eve@example.com");
    let mut browser = fixture.signed_in(&tenant).await;
    assert_eq!(press(&fixture, &mut browser, "/account/delete").await.status, 200);
    fixture.mails();
}

/// A thief who changes the address and then deletes the account does not get rid of its owner: the undo of the change keeps
/// the account.
#[actix_web::test]
async fn an_undone_change_of_the_address_keeps_the_account() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let link = fixture.undo_link(&tenant, ADA, "thief@example.com");
    fixture.plan_deletion(&tenant, "thief@example.com");
    let page = Browser::new().get(&fixture, &format!("/t/acme/undo-address?token={link}")).await;
    let form = [("form_token", page.field("form_token").unwrap())];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let undone = fixture.send(Req::post(format!("/t/acme/undo-address?token={link}"), &form).same_origin()).await;
    assert_eq!(undone.status, 200, "{}", undone.text());
    assert!(account(&fixture, ADA).unwrap().deletion_due.is_none());
    fixture.mails();
}

/// P-02: a user who keeps the account in the moment in which it is deleted has it or has it not, never half of it.
#[actix_web::test]
async fn p_02_keeping_and_deleting_at_once_is_never_half() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let id = fixture.account_id(&tenant, ADA);
    let mut kept = 0;
    let mut rounds = Vec::new();
    fixture.plan_deletion(&tenant, ADA);
    fixture.advance(14 * DAY - 60);
    for _ in 0..64 {
        let mut browser = Browser::new();
        let answer = sign_in(&fixture, &mut browser).await;
        let page = browser.follow(&fixture, answer).await;
        rounds.push(browser.with_cookies(keeping(&fixture, &page)));
    }
    fixture.advance(60);
    let op = fixture.op(&tenant);
    let db = fixture.services.db.clone();
    let deleting =
        std::thread::spawn(move || db.write(op.tenant.id, move |wtx| leaving::delete_due(&op, wtx)).unwrap());
    for round in send_parallel(&fixture, vec![rounds]).await {
        kept += round.iter().filter(|(status, _)| *status == 303).count();
    }
    let deleted = deleting.join().unwrap();
    let found = account(&fixture, ADA);
    assert_eq!(deleted == 1, found.is_none(), "{deleted} {kept}");
    let left: Vec<String> = fixture.rows_of(tenant.tenant.id).into_iter().filter(|row| row.contains(ADA)).collect();
    match found {
        Some(account) => assert!(account.is_verified() && account.id == id),
        None => assert!(left.is_empty(), "{left:?}"),
    }
    fixture.mails();
}

#[actix_web::test]
async fn everything_about_a_user_is_downloaded() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, "bob@example.com", true);
    let readable = Definition { person: Permission::Read, ..text_attribute("team") };
    for definition in [readable, text_attribute("remark")] {
        fixture.add_attribute(&tenant, definition).unwrap();
    }
    let changes = [("given_name", "Ada"), ("address.country", "GB"), ("team", "Engines"), ("remark", "For us only")];
    fixture.set_claims(&tenant, ADA, &changes);
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.tokens_for(&mut browser, (&tenant, &tenant.confidential), &[("scope", "openid offline_access")]).await;
    let answer = press(&fixture, &mut browser, "/account/data").await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("content-disposition"), Some("attachment; filename=\"acme-account.json\""));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let document = answer.json();
    let found = account(&fixture, ADA).unwrap();
    assert_eq!(document["issuer"], fixture.acme.tenant.issuer());
    assert_eq!(document["account"]["sub"], found.sub);
    assert_eq!(document["claims"]["address"]["country"], "GB");
    assert_eq!(document["addresses"][0]["email"], ADA);
    assert_eq!(document["sessions"].as_array().unwrap().len(), 1);
    assert_eq!(document["consents"].as_array().unwrap().len(), 1);
    assert_eq!(document["grants"][0]["scope"], "offline_access openid");
    assert_eq!(document["grants"][0]["application"], document["consents"][0]["application"]);
    assert!(document["activity"].as_array().unwrap().iter().any(|event| event["event"] == "signed_in"));
    assert_eq!(document["attributes"], json!({ "team": "Engines" }), "what the user may read");
    let (op, of) = (fixture.op(&fixture.current(&tenant)), found.clone());
    let for_operator =
        fixture.services.db.read(tenant.tenant.id, |tx| export::collect(&op, tx, &of, Reader::Operator, 10));
    let for_operator = for_operator.unwrap().to_json();
    assert_eq!(for_operator["attributes"], json!({ "team": "Engines", "remark": "For us only" }));
    let text = answer.text();
    for secret in ["argon2", "bob@example.com", "pt_", "secret_hash", "token_hash"] {
        assert!(!text.contains(secret), "P-08: {secret}");
    }
    assert!(has_event(&fixture, "account_exported"));
    // The page shows each part of the document.
    let page = browser.get(&fixture, "/t/acme/account/data").await;
    for part in document.as_object().unwrap().keys().filter(|name| !["issuer", "exported_at"].contains(&name.as_str()))
    {
        assert!(page.text().contains(&format!("id=\"data-{part}\"")), "{part}");
    }
    fixture.mails();
}

/// of a sign-up that another person made, the user of the session does not read what that person typed. Failed sign-ins
/// show no more of a network than the page of the activity.
#[actix_web::test]
async fn a_48_an_export_shows_nothing_that_another_person_typed() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.set_tenant(&tenant, "registration", "open");
    fixture.set_tenant(&tenant, "unverified_sign_in", "allow");
    let sign_up = async |browser: &mut Browser, name: &str, password: &str| {
        let form = [("email", "eve@example.com"), ("password", password), ("name", name)];
        browser.send(&fixture, Req::post("/t/acme/register", &form).same_origin()).await
    };
    let (mut thief, mut eve) = (Browser::new(), Browser::new());
    assert!(sign_up(&mut thief, "Thief", "a passphrase of a thief").await.location().ends_with("/account"));
    sign_up(&mut eve, "Eve Evergreen", "a passphrase of eve herself").await;
    let form = [("email", "eve@example.com"), ("password", "a wrong password")];
    fixture.send(Req::post("/t/acme/login", &form).same_origin().from("2001:db8:1:2:3:4:5:6")).await;
    let answer = press(&fixture, &mut thief, "/account/data").await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert!(answer.text().contains("sign_in_failed") && answer.text().contains("2001:db8:1:2"), "{}", answer.text());
    assert!(!answer.text().contains("Evergreen"), "A-48: {}", answer.text());
    assert!(!answer.text().contains("3:4:5:6"), "{}", answer.text());
    fixture.mails();
}

/// No address stays reserved for a sign-up that was not finished.
#[actix_web::test]
async fn an_unfinished_sign_up_releases_its_further_addresses() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.set_tenant(&tenant, "registration", "open");
    let form = [("email", "eve@example.com"), ("password", "a passphrase of eve herself")];
    fixture.send(Req::post("/t/acme/register", &form).same_origin()).await;
    let (op, id) = (fixture.op(&tenant), fixture.account_id(&tenant, "eve@example.com"));
    let new = NewAddress { email: Email::parse("further@example.com").unwrap(), verified: false };
    let added = fixture.services.db.write(tenant.tenant.id, move |wtx| administer::add(&op, wtx, id, &new));
    added.unwrap().unwrap();
    fixture.mails();
    fixture.advance(9 * DAY);
    assert_eq!(run_jobs(&fixture), 1);
    for email in ["eve@example.com", "further@example.com"] {
        fixture.account(&tenant, email, true);
    }
}

/// A table with data of accounts is exported and erased, or has a reason here why it is not.
#[test]
fn every_table_with_an_account_is_known() {
    let schema = include_str!("../../src/storage/schema.rs");
    let with_account: Vec<&str> = schema
        .split("diesel::table! {")
        .filter(|table| table.contains(" account_id -> "))
        .map(|table| table.trim().split(' ').next().unwrap())
        .collect();
    assert_eq!(
        with_account,
        [
            // Exported: the addresses. Deleted.
            "account_emails",
            // Keyed hashes of names; those that nothing was signed in with are released.
            "account_identifiers",
            // Exported: when the password was set. Deleted.
            "passwords",
            "password_history",
            // Exported; browser and network are erased, and the rows are swept.
            "sessions",
            // Exported; swept.
            "consents",
            "grants",
            "known_devices",
            // Exported; deleted.
            "links",
            "verifications",
            "address_changes",
            // Address and name are erased at the acceptance.
            "invitations",
            // Exported; kept with the tombstone, so that a role is known to have been given.
            "account_roles",
            // Exported: the organizations. Deleted.
            "memberships",
            // The account that accepted; swept.
            "organization_invitations",
            // Exported; deleted.
            "api_tokens",
        ]
    );
}

/// Returns what a tenant's people have, as bytes to search for.
fn traces(number: usize) -> [String; 4] {
    [
        format!("person{number}-trace@gone.example"),
        format!("Name{number}-trace Gone"),
        format!("value{number}-trace"),
        format!("attribute{number}-trace"),
    ]
}

/// Makes accounts whose rows are spread over many pages.
fn make_people(fixture: &Fixture, tenant: &TestTenant, numbers: std::ops::Range<usize>) {
    for number in numbers {
        let [email, name, note, value] = traces(number);
        let mut attributes = AttributeValues::default();
        attributes.set(&text_attribute("remark"), &value).unwrap();
        let mut claims = ProfileClaims::default();
        claims.set("name", &name).unwrap();
        claims.set("address.formatted", &note.repeat(1 + number % 30)).unwrap();
        let new = NewAccount {
            email: Email::parse(&email).unwrap(),
            verified: true,
            claims,
            attributes,
            password: None,
            terms: None,
        };
        let op = fixture.op(tenant);
        fixture.services.db.write(tenant.tenant.id, move |wtx| manage::create(&op, wtx, &new)).unwrap().unwrap();
    }
}

fn holds(bytes: &[u8], text: &str) -> bool {
    memchr::memmem::find(bytes, text.as_bytes()).is_some()
}

/// A person that is deleted is gone: no byte of an address, a name or an attribute is left in the file of the database, in
/// its log or in a backup made later. The audit log is whole.
#[actix_web::test]
async fn nothing_of_a_deleted_person_is_left() {
    let fixture = Fixture::new();
    let (tenant, db) = (fixture.acme.clone(), fixture.services.db.clone());
    fixture.add_attribute(&tenant, text_attribute("remark")).unwrap();
    make_people(&fixture, &tenant, 0..400);
    let gone: Vec<usize> = (0..400).filter(|number| number % 3 == 0).collect();
    if let Some(file) = db.file() {
        let bytes = [fs::read(file).unwrap(), fs::read(format!("{}-wal", file.display())).unwrap_or_default()].concat();
        assert!(traces(0).iter().all(|trace| holds(&bytes, trace)), "the search finds what is there");
    }
    for number in &gone {
        let (op, id) = (fixture.op(&tenant), fixture.account_id(&tenant, &traces(*number)[0]));
        db.write(tenant.tenant.id, move |wtx| leaving::delete(&op, wtx, id)).unwrap().unwrap();
    }
    fixture.mails();
    fixture.advance(3 * DAY);
    run_jobs(&fixture);
    let rows = fixture.rows_of(tenant.tenant.id).join("\n");
    for number in &gone {
        assert!(traces(*number).iter().all(|trace| !holds(rows.as_bytes(), trace)), "{number}: in a row");
    }
    assert!(holds(rows.as_bytes(), &traces(1)[0]), "the others are kept");
    if let Some(file) = db.file() {
        assert_eq!(compact(&db, fixture.clock.now()).unwrap(), 1);
        assert_eq!(compact(&db, fixture.clock.now()).unwrap(), 0, "once a day");
        let dir = tempfile::tempdir().unwrap();
        let backup = dir.path().join("backup.db");
        copy_online(file, &backup).unwrap();
        for path in [file.display().to_string(), format!("{}-wal", file.display()), backup.display().to_string()] {
            let bytes = fs::read(&path).unwrap_or_default();
            let left: Vec<String> =
                gone.iter().flat_map(|number| traces(*number)).filter(|trace| holds(&bytes, trace)).collect();
            assert!(left.is_empty(), "{path}: {left:?}");
        }
    }
    seal(&db, tenant.tenant.id, fixture.clock.now(), &|| false).unwrap();
    let mut found = Vec::new();
    let now = fixture.clock.now();
    db.read(tenant.tenant.id, |tx| verify(tx, now, &mut |finding| found.push(finding))).unwrap();
    assert_eq!(found, [], "P-12");
}

/// P-12, A-103: networks and browsers are erased after the tenant's time, and the log still shows every other change.
#[actix_web::test]
async fn p_12_networks_are_erased_and_the_audit_log_is_whole() {
    let fixture = Fixture::new();
    let (tenant, db) = (fixture.acme.clone(), fixture.services.db.clone());
    fixture.set_tenant(&tenant, "retention.networks", "30d");
    let form = [("email", ADA), ("password", tenant.password)];
    let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    let req = || Req::post("/t/acme/login", &form).same_origin().from("203.0.113.99").header("user-agent", firefox);
    assert_eq!(fixture.send(req()).await.status, 303);
    fixture.mails();
    let networks = |fixture: &Fixture| {
        let rows = fixture.rows_of(tenant.tenant.id);
        let events = rows.into_iter().filter(|row| row.starts_with("audit_events:"));
        events.filter(|row| row.contains("203.0.113") || row.contains("Firefox")).count()
    };
    let findings = |fixture: &Fixture| {
        let (mut found, now) = (Vec::new(), fixture.clock.now());
        fixture.services.db.read(tenant.tenant.id, |tx| verify(tx, now, &mut |finding| found.push(finding))).unwrap();
        found
    };
    let sealing = |fixture: &Fixture| seal(&db, tenant.tenant.id, fixture.clock.now(), &|| false).unwrap();
    sealing(&fixture);
    fixture.advance(30 * DAY - 60);
    run_jobs(&fixture);
    assert!(networks(&fixture) > 0, "they are kept for 30 days");
    fixture.advance(120);
    assert_eq!(fixture.send(req()).await.status, 303);
    fixture.mails();
    let (before, op) = (networks(&fixture), fixture.op(&tenant));
    sealing(&fixture);
    run_jobs(&fixture);
    let after = networks(&fixture);
    assert!(after > 0 && after < before, "those of now are kept: {after} of {before}");
    assert!(!db.read(op.tenant.id, |tx| erase::is_any(&op, tx)).unwrap());
    assert_eq!(findings(&fixture), [], "P-12: the log is whole");
    // What is left cannot be changed.
    crate::audit::sql(&fixture, "UPDATE audit_events SET details = '{}' WHERE event = 'signed_in' AND network IS NULL");
    let found = findings(&fixture);
    assert_eq!(found.len(), 1, "A-103: {found:?}");
}
