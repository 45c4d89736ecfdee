//! What an administrator changes of an account: its addresses, and whether they are verified.

use portico::accounts::addresses::AddressRefusal;
use portico::accounts::manage::AccountRefusal;
use portico::accounts::{self, Account};
use portico::authn::administer::{self, NewAddress};
use portico::authn::verification::Kept;
use portico::base::email::Email;
use portico::base::fault::Fault;
use portico::base::id::AccountId;
use portico::base::time::Clock;
use portico::jobs::expire_accounts::expire_accounts;
use portico::op::Op;
use portico::storage::WriteTx;

use crate::support::{Answer, Browser, Fixture, Req, TestTenant};

const ADA: &str = "ada@example.com";
const NEW: &str = "ada@new.example";
const EVE: &str = "eve@example.com";
const CHOSEN: &str = "a passphrase of eve's own";

type Done<T> = Result<Result<T, AddressRefusal>, Fault>;

/// Does something with an account of acme, as an operator.
fn act<T: Send + 'static>(
    fixture: &Fixture,
    id: AccountId,
    deed: impl Fn(&Op, &mut WriteTx<'_>, AccountId) -> Done<T> + Send + 'static,
) -> Result<T, AddressRefusal> {
    let op = fixture.op(&fixture.acme);
    fixture.services.db.write(op.tenant.id, move |wtx| deed(&op, wtx, id)).unwrap()
}

fn add(fixture: &Fixture, id: AccountId, email: &str, verified: bool) -> Result<(), AddressRefusal> {
    let new = NewAddress { email: Email::parse(email).unwrap(), verified };
    act(fixture, id, move |op, wtx, id| administer::add(op, wtx, id, &new))
}

fn remove(fixture: &Fixture, id: AccountId, email: &str) -> Result<(), AddressRefusal> {
    let email = Email::parse(email).unwrap();
    act(fixture, id, move |op, wtx, id| administer::remove(op, wtx, id, &email))
}

fn make_primary(fixture: &Fixture, id: AccountId, email: &str) -> Result<(), AddressRefusal> {
    let email = Email::parse(email).unwrap();
    act(fixture, id, move |op, wtx, id| administer::make_primary(op, wtx, id, &email))
}

fn verify(fixture: &Fixture, id: AccountId, email: Option<&str>) -> Result<Kept, AddressRefusal> {
    let email = email.map(|email| Email::parse(email).unwrap());
    act(fixture, id, move |op, wtx, id| administer::verify(op, wtx, id, email.as_ref()))
}

async fn sign_in(fixture: &Fixture, email: &str, password: &str) -> Answer {
    let form = [("email", email), ("password", password)];
    fixture.send(Req::post(format!("{}/login", fixture.acme.path), &form).same_origin()).await
}

async fn signs_in(fixture: &Fixture, email: &str) -> bool {
    let answer = sign_in(fixture, email, fixture.acme.password).await;
    answer.status == 303 && answer.location().ends_with("/account")
}

async fn send(fixture: &Fixture, browser: &mut Browser, path: &str, page: &Answer, more: &[(&str, &str)]) -> Answer {
    let hidden = ["flow", "token", "form_token", "person"].map(|name| (name, page.field(name)));
    let mut form: Vec<(&str, &str)> =
        hidden.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?))).collect();
    form.extend_from_slice(more);
    browser.send(fixture, Req::post(format!("{}{path}", fixture.acme.path), &form).same_origin()).await
}

/// Returns the address and the kind of each mail.
fn mails(fixture: &Fixture) -> Vec<(String, &'static str)> {
    fixture.mails().into_iter().map(|mail| (mail.to, mail.kind)).collect()
}

/// Returns the only mail, which has this kind and address.
fn mail(fixture: &Fixture, to: &str, kind: &str) -> String {
    let mails = fixture.mails();
    assert_eq!(mails.iter().map(|mail| (mail.to.as_str(), mail.kind)).collect::<Vec<_>>(), [(to, kind)]);
    mails[0].rendered.text.clone()
}

fn secret(text: &str, is_it: impl Fn(&str) -> bool) -> String {
    text.split_whitespace().find(|word| is_it(word)).unwrap_or_else(|| panic!("{text}")).to_owned()
}

fn account(fixture: &Fixture, tenant: &TestTenant, id: AccountId) -> Account {
    fixture.services.db.read(tenant.tenant.id, |tx| accounts::store::find_account(tx, id)).unwrap().unwrap()
}

/// Returns whether an address is free: an account can have it.
fn is_free(fixture: &Fixture, email: &str) -> bool {
    let email = Email::parse(email).unwrap();
    let tenant = fixture.acme.tenant.id;
    let find = |tx: &mut portico::storage::Tx<'_>| accounts::store::find_identifier_owner(tx, email.canonical());
    fixture.services.db.read(tenant, find).unwrap().is_none()
}

fn release(fixture: &Fixture) {
    let services = &fixture.services;
    expire_accounts(&services.db, services.entropy.as_ref(), fixture.clock.now(), &|| false).unwrap();
}

/// An address that an administrator replaces gets a mail with a link that undoes it, and is held for seven days.
#[actix_web::test]
async fn a_replaced_address_gets_a_link_that_undoes_it() {
    for is_further in [false, true] {
        let fixture = Fixture::new();
        let tenant = fixture.acme.clone();
        let mut browser = fixture.signed_in(&tenant).await;
        let id = fixture.account_id(&tenant, ADA);
        if is_further {
            add(&fixture, id, NEW, true).unwrap();
        }
        fixture.advance(60);
        fixture.mails();
        fixture.set_claims(&tenant, ADA, &[("email", "Ada@new.example")]);
        let undo = secret(&mail(&fixture, ADA, "address_replaced"), |word| word.contains("/undo-address?token="));
        let now = account(&fixture, &tenant, id);
        assert_eq!(now.address(), "Ada@new.example");
        assert_eq!(now.is_verified(), is_further, "a verified further address stays verified");
        assert!(!signs_in(&fixture, ADA).await && !is_free(&fixture, ADA));
        fixture.leaves_mail();
        assert_eq!(fixture.try_claims(&tenant, NEW, &[("email", "\u{ff21}da@Example.com")]).map(|_| ()), Ok(()));
        fixture.set_claims(&tenant, ADA, &[("email", NEW)]);
        fixture.mails();

        let mut owner = Browser::new();
        let shown = owner.get(&fixture, &undo).await;
        let path = format!("/undo-address?token={}", undo.split("token=").nth(1).unwrap());
        let done = send(&fixture, &mut owner, &path, &shown, &[]).await;
        assert!(done.status == 200 && done.text().contains("id=\"undo-done\""), "{}", done.text());
        let page = browser.get(&fixture, &format!("{}/account", tenant.path)).await;
        assert!(page.location().contains("/login"), "every session ends: {}", page.status);
        assert!(signs_in(&fixture, ADA).await && !signs_in(&fixture, NEW).await, "what came with the change is gone");
        fixture.mails();
    }
    let fixture = Fixture::new();
    fixture.set_claims(&fixture.acme, ADA, &[("email", NEW), ("email_verified", "true")]);
    fixture.mails();
    fixture.advance(7 * 86_400 - 1);
    release(&fixture);
    assert!(!is_free(&fixture, ADA));
    fixture.advance(2);
    release(&fixture);
    assert!(is_free(&fixture, ADA) && signs_in(&fixture, NEW).await);
    fixture.leaves_mail();
}

/// An address that was never verified may be another person's: it gets no mail and is free at once.
#[actix_web::test]
async fn an_unverified_address_is_free_at_once() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, EVE, false);
    fixture.set_claims(&tenant, EVE, &[("email", "eve@new.example")]);
    assert!(mails(&fixture).is_empty() && is_free(&fixture, EVE));
    // Only the spelling differs.
    fixture.set_claims(&tenant, ADA, &[("email", "Ada@Example.com")]);
    assert!(mails(&fixture).is_empty());
    assert!(account(&fixture, &tenant, fixture.account_id(&tenant, ADA)).is_verified());
}

/// All changes are made or none: a refused one reserves no name and sends no mail.
#[actix_web::test]
async fn a_refused_change_changes_nothing() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, EVE, false);
    fixture.set_claims(&tenant, EVE, &[("preferred_username", "eve")]);
    let before = fixture.rows_of(tenant.tenant.id);
    for changes in [[("email", NEW), ("preferred_username", "Eve")], [("email", NEW), ("birthdate", "tomorrow")]] {
        let refused = fixture.try_claims(&tenant, ADA, &changes).map(|_| ()).unwrap_err();
        assert!(matches!(refused, AccountRefusal::NameTaken(_) | AccountRefusal::Claim(_)), "{refused:?}");
        assert_eq!(fixture.rows_of(tenant.tenant.id), before);
    }
    assert!(mails(&fixture).is_empty());
}

/// A further address that an administrator adds signs in once it is verified: by the administrator, or by the user.
#[actix_web::test]
async fn an_added_address_signs_in_once_it_is_verified() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.mails();
    let id = fixture.account_id(&tenant, ADA);
    add(&fixture, id, NEW, false).unwrap();
    assert_eq!(mails(&fixture), [(ADA.to_owned(), "address_added")]);
    assert!(!signs_in(&fixture, NEW).await && !is_free(&fixture, NEW));
    assert_eq!(add(&fixture, id, "ADA@new.example", false), Err(AddressRefusal::Own));
    assert_eq!(make_primary(&fixture, id, NEW), Err(AddressRefusal::NotOwn), "it is not verified");
    fixture.account(&tenant, EVE, true);
    assert_eq!(add(&fixture, id, EVE, true), Err(AddressRefusal::Taken));

    let path = "/account/addresses";
    let shown = browser.get(&fixture, &format!("{}{path}", tenant.path)).await;
    assert!(shown.text().contains("Not verified.") && !shown.text().contains("name=\"primary\""), "{}", shown.text());
    let answer = send(&fixture, &mut browser, path, &shown, &[("email", NEW), ("kind", "add")]).await;
    let waiting = browser.follow(&fixture, answer).await;
    let text = mail(&fixture, NEW, "confirm_address");
    let code = secret(&text, |word| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit()));
    send(&fixture, &mut browser, "/verify-email", &waiting, &[("code", &code)]).await;
    assert!(signs_in(&fixture, NEW).await, "the user has proved it");
    fixture.mails();

    add(&fixture, id, "second@new.example", false).unwrap();
    assert_eq!(verify(&fixture, id, Some("Second@new.example")), Ok(Kept::Yes));
    assert!(signs_in(&fixture, "second@new.example").await, "the administrator has verified it");
    add(&fixture, id, "third@new.example", true).unwrap();
    make_primary(&fixture, id, "third@new.example").unwrap();
    fixture.mails();
    assert_eq!(remove(&fixture, id, "third@new.example"), Err(AddressRefusal::IsPrimary));
    remove(&fixture, id, ADA).unwrap();
    assert_eq!(mails(&fixture), [(ADA.to_owned(), "address_removed")]);
    // The change of the main address can still be undone.
    assert!(!is_free(&fixture, ADA) && !signs_in(&fixture, ADA).await);
    // One that is not verified may be another person's.
    add(&fixture, id, "typo@new.example", false).unwrap();
    fixture.mails();
    remove(&fixture, id, "typo@new.example").unwrap();
    assert!(mails(&fixture).is_empty() && is_free(&fixture, "typo@new.example"));
}

/// with the word of an administrator the address is verified, but another person may have chosen the password and the
/// profile of the sign-up. Both ways drop them and end the session.
#[actix_web::test]
async fn a_48_what_a_sign_up_chose_is_dropped() {
    for by_command in [true, false] {
        let fixture = Fixture::new();
        let tenant = fixture.acme.clone();
        fixture.set_tenant(&tenant, "registration", "open");
        fixture.set_tenant(&tenant, "unverified_sign_in", "allow");
        let mut thief = Browser::new();
        let page = thief.get(&fixture, &format!("{}/register", tenant.path)).await;
        let fields = [("email", EVE), ("password", CHOSEN), ("name", "Mallory")];
        send(&fixture, &mut thief, "/register", &page, &fields).await;
        let open = secret(&mail(&fixture, EVE, "verify_address"), |word| word.contains("/verify-email?token="));
        let id = fixture.account_id(&tenant, EVE);
        fixture.set_claims(&tenant, EVE, &[("preferred_username", "eve")]);
        match by_command {
            true => assert_eq!(verify(&fixture, id, None), Ok(Kept::No)),
            false => fixture.set_claims(&tenant, EVE, &[("email_verified", "true"), ("nickname", "E")]),
        }
        let eve = account(&fixture, &tenant, id);
        assert!(eve.is_verified() && eve.claims.name.is_none(), "{:?}", eve.claims);
        assert_eq!(eve.claims.preferred_username.as_deref(), Some("eve"), "what an administrator has set stays");
        assert_eq!(eve.claims.nickname.as_deref(), (!by_command).then_some("E"));
        assert_eq!(sign_in(&fixture, EVE, CHOSEN).await.status, 401, "the password is gone");
        let page = thief.get(&fixture, &format!("{}/account", tenant.path)).await;
        assert!(page.location().contains("/login"), "the session is over: {}", page.status);
        assert_eq!(thief.get(&fixture, &open).await.status, 410, "the link of the sign-up is over");
        assert_eq!(verify(&fixture, id, None), Ok(Kept::Yes), "it is verified already");
        fixture.mails();
    }
    // Of an account that an administrator has made, nothing is dropped.
    let fixture = Fixture::new();
    fixture.account(&fixture.acme, EVE, false);
    assert_eq!(verify(&fixture, fixture.account_id(&fixture.acme, EVE), None), Ok(Kept::Yes));
    assert!(signs_in(&fixture, EVE).await);
    fixture.mails();
}

/// an account of another tenant is none.
#[actix_web::test]
async fn a_32_an_account_of_another_tenant_is_not_changed() {
    let fixture = Fixture::new();
    let foreign = fixture.account_id(&fixture.globex, ADA);
    let before = fixture.rows_of(fixture.globex.tenant.id);
    assert_eq!(add(&fixture, foreign, NEW, true), Err(AddressRefusal::NotOwn));
    assert_eq!(make_primary(&fixture, foreign, ADA), Err(AddressRefusal::NotOwn));
    assert_eq!(remove(&fixture, foreign, ADA), Err(AddressRefusal::NotOwn));
    assert_eq!(verify(&fixture, foreign, None), Err(AddressRefusal::NotOwn));
    assert_eq!(fixture.rows_of(fixture.globex.tenant.id), before);
}
