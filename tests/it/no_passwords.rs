//! Tenants without passwords (`sign_in.methods`): no page offers or sets one.

use portico::authn::identifier::Identifier;
use portico::authn::reset;
use portico::base::email::Email;
use portico::base::refusal::Stop;
use portico::links::Purpose;

use crate::support::{Answer, Browser, Fixture, Program, Req, TestTenant};
use crate::ways_on::attribute;

const ADA: &str = "ada@example.com";
const NEW: &str = "a wholly new passphrase";

fn without_passwords() -> (Fixture, TestTenant) {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.set_tenant(&tenant, "sign_in.methods", "link,code");
    (fixture, tenant)
}

/// Signs Ada in while the tenant has passwords, and turns them off.
async fn signed_in() -> (Fixture, TestTenant, Browser) {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let browser = fixture.signed_in(&tenant).await;
    fixture.set_tenant(&tenant, "sign_in.methods", "link,code");
    fixture.leaves_mail();
    fixture.mails();
    (fixture, tenant, browser)
}

/// The answer is a page with words and a way on.
fn assert_refused(answer: &Answer, way_on: &str) {
    assert_eq!(answer.status, 403, "{}", answer.text());
    let text = answer.text();
    assert!(
        text.contains("Users sign in here by e-mail, without a password.") && !text.contains("<input id="),
        "{text}"
    );
    let href = attribute(answer, "id=\"error-back\"", "href").unwrap();
    assert!(href.ends_with(way_on), "{href}");
}

async fn signs_in_with(fixture: &Fixture, password: &str) -> bool {
    fixture.set_tenant(&fixture.acme, "sign_in.methods", "password");
    let form = [("email", ADA), ("password", password)];
    let answer = fixture.send(Req::post(format!("{}/login", fixture.acme.path), &form).same_origin()).await;
    fixture.mails();
    answer.status == 303
}

#[actix_web::test]
async fn the_page_of_a_forgotten_password_is_off() {
    let (fixture, tenant) = without_passwords();
    let path = format!("{}/forgot-password", tenant.path);
    let login = fixture.send(Req::get(format!("{}/login", tenant.path))).await;
    assert!(!login.text().contains("forgot-password"), "{}", login.text());
    let before = fixture.rows_of(tenant.tenant.id);
    assert_refused(&fixture.send(Req::get(&path)).await, "/login");
    for email in [ADA, "nobody@x.example", ""] {
        assert_refused(&fixture.send(Req::post(&path, &[("email", email)]).same_origin()).await, "/login");
    }
    // The rule is kept in the core, too.
    let (op, limits) = (fixture.op(&fixture.current(&tenant)), fixture.services.throttle);
    let asked =
        reset::Asked { name: Identifier::Address(Email::parse(ADA).unwrap()), to: reset::Destination::Page(None) };
    let asking = move |wtx: &mut portico::storage::WriteTx<'_>| Stop::outcome(reset::ask(&op, wtx, &limits, &asked));
    fixture.services.db.write(tenant.tenant.id, asking).unwrap().unwrap();
    assert_eq!(fixture.rows_of(tenant.tenant.id), before);
    assert_eq!(fixture.mails().len(), 0);
}

#[actix_web::test]
async fn the_account_pages_offer_no_password() {
    let (fixture, tenant, mut browser) = signed_in().await;
    let account = browser.get(&fixture, &format!("{}/account", tenant.path)).await;
    assert!(account.status == 200 && !account.text().contains("/account/password"), "{}", account.text());
    let path = format!("{}/account/password", tenant.path);
    assert_refused(&browser.get(&fixture, &path).await, "/account");
    let fields = [("password", tenant.password), ("new_password", NEW), ("new_password_again", NEW)];
    let profile = browser.get(&fixture, &format!("{}/account/profile", tenant.path)).await;
    let (token, person) = (profile.field("form_token").unwrap(), profile.field("person").unwrap());
    let form = [&fields[..], &[("form_token", &token), ("person", &person)]].concat();
    assert_refused(&browser.send(&fixture, Req::post(&path, &form).same_origin()).await, "/account");
    let known = fixture.send(Req::get(format!("{}/.well-known/change-password", tenant.path))).await;
    assert!(known.location().ends_with("/t/acme/account"), "{}", known.location());
    assert!(!signs_in_with(&fixture, NEW).await && signs_in_with(&fixture, tenant.password).await);
}

/// Links that were made before passwords were turned off set none, and are not used up.
#[actix_web::test]
async fn earlier_links_set_no_password() {
    let (fixture, tenant) = without_passwords();
    for path in [
        format!("/setup/{}", fixture.setup_link(&tenant, ADA)),
        format!("/reset-password?token={}", fixture.mailed_link(&tenant, ADA, Purpose::Reset)),
    ] {
        fixture.set_tenant(&tenant, "sign_in.methods", "link");
        let path = format!("{}{path}", tenant.path);
        let before = fixture.rows_of(tenant.tenant.id);
        assert_refused(&fixture.send(Req::get(&path)).await, "/login");
        assert_refused(&fixture.send(Req::post(&path, &[("password", NEW)]).same_origin()).await, "/login");
        assert_eq!(fixture.rows_of(tenant.tenant.id), before);
        fixture.set_tenant(&tenant, "sign_in.methods", "password,link");
        let page = fixture.send(Req::get(&path)).await;
        assert!(page.status == 200 && page.text().contains("new-password"), "{}", page.text());
    }
    assert!(!signs_in_with(&fixture, NEW).await);
}

/// "This was not me" and an undone change end the sessions. They mail no link to set a password.
#[actix_web::test]
async fn no_link_to_set_a_password_is_mailed() {
    let (fixture, tenant, mut browser) = signed_in().await;
    let shown = browser.get(&fixture, &format!("{}/account/not-me", tenant.path)).await;
    assert!(
        shown.text().contains("You stay signed in here.") && !shown.text().contains("password"),
        "{}",
        shown.text()
    );
    let fields = ["form_token", "person"].map(|name| (name, shown.field(name).unwrap()));
    let form: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let path = format!("{}/account/not-me", tenant.path);
    let answer = browser.send(&fixture, Req::post(path, &form).same_origin()).await;
    let activity = browser.follow(&fixture, answer).await;
    assert!(activity.text().contains("have been signed out.") && !activity.text().contains("password"));

    let link = fixture.mailed_link(&tenant, ADA, Purpose::NotMe);
    let path = format!("{}/not-me?token={link}", tenant.path);
    let shown = fixture.send(Req::get(&path)).await;
    assert!(!shown.text().contains("password"), "{}", shown.text());
    let done = fixture.send(Req::post(&path, &[]).same_origin()).await;
    assert!(done.status == 200 && done.text().contains("Whoever reads your e-mail"), "{}", done.text());
    assert!(!done.text().contains("password"), "{}", done.text());
    assert_eq!(fixture.mails().len(), 0);

    let undo = fixture.undo_link(&tenant, ADA, "ada@new.example");
    fixture.mails();
    let path = format!("{}/undo-address?token={undo}", tenant.path);
    let done = fixture.send(Req::post(&path, &[]).same_origin()).await;
    assert!(done.status == 200 && done.text().contains("is the main address of your account again"), "{}", done.text());
    assert!(!done.text().contains("password"), "{}", done.text());
    assert_eq!(fixture.mails().len(), 0);
}

#[test]
fn commands_that_set_a_password_say_so() {
    let program = Program::new();
    program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
    program.run(&["tenant", "set", "acme", "sign_in.methods=link,code"]).done();
    let create = |email: &str, option: &str, typed: &str| {
        let all = ["account", "create", "--tenant", "acme", "--email", email, "--verified", option];
        let all: Vec<&str> = all.into_iter().filter(|word| !word.is_empty()).collect();
        format!("{:?}", program.run_typing(typed, &all))
    };
    let remark = "No user of acme signs in with a password: `portico tenant show acme` shows sign_in.methods";
    let plain = create("ada@example.com", "", "");
    assert!(!plain.contains(remark) && !plain.contains("no password yet"), "{plain}");
    for said in [
        create("bob@example.com", "--password-stdin", "correct horse battery staple\n"),
        create("eve@example.com", "--setup-link", ""),
        format!("{:?}", program.run(&["account", "setup-link", "--tenant", "acme", "ada@example.com"])),
        format!(
            "{:?}",
            program.run_typing(
                "correct horse battery staple\n",
                &["account", "set-password", "--tenant", "acme", "ada@example.com"]
            )
        ),
    ] {
        assert!(said.contains(remark), "{said}");
    }
}
