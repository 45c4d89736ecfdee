//! The addresses of an account: change, further ones, the primary one, and the link that undoes a change.

use std::collections::BTreeMap;
use std::time::Duration;

use portico::accounts;
use portico::accounts::addresses::MOST;
use portico::authn::former_addresses;
use portico::authn::former_addresses::store::AddressChange;
use portico::base::email::Email;
use portico::base::id::AddressChangeId;
use portico::base::time::Clock;
use portico::base::token::{BearerToken, TokenKind};
use portico::jobs::expire_accounts::expire_accounts;
use portico::links::Purpose;

use crate::race::send_parallel;
use crate::support::{Answer, Browser, Fixture, Req};

const ADA: &str = "ada@example.com";
const NEW: &str = "ada@new.example";
const BOB: &str = "bob@example.com";

async fn send(
    fixture: &Fixture,
    browser: &mut Browser,
    (path, page): (&str, &Answer),
    more: &[(&str, &str)],
) -> Answer {
    let hidden = ["flow", "token", "form_token", "person"].map(|name| (name, page.field(name)));
    let mut form: Vec<(&str, &str)> =
        hidden.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?))).collect();
    form.extend_from_slice(more);
    browser.send(fixture, Req::post(format!("{}{path}", fixture.acme.path), &form).same_origin()).await
}

async fn page(fixture: &Fixture, browser: &mut Browser) -> Answer {
    browser.get(fixture, &format!("{}/account/addresses", fixture.acme.path)).await
}

/// Asks for a further address (`add`), or for another primary one (`replace`).
async fn ask(fixture: &Fixture, browser: &mut Browser, email: &str, kind: &str) -> Answer {
    let shown = page(fixture, browser).await;
    send(fixture, browser, ("/account/addresses", &shown), &[("email", email), ("kind", kind)]).await
}

/// Adds an address and proves it by the mailed code.
async fn prove(fixture: &Fixture, browser: &mut Browser, email: &str, kind: &str) -> Answer {
    let answer = ask(fixture, browser, email, kind).await;
    assert!(answer.location().contains("/verify-email?flow="), "{} {}", answer.status, answer.text());
    let waiting = browser.follow(fixture, answer).await;
    let code = secret(&one(fixture, email, "confirm_address"), |word| {
        word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit())
    });
    send(fixture, browser, ("/verify-email", &waiting), &[("code", &code)]).await
}

/// Returns the text of the only mail of this kind to this address.
fn one(fixture: &Fixture, to: &str, kind: &str) -> String {
    let mails: Vec<_> =
        fixture.mails().into_iter().filter(|mail| (mail.to.as_str(), mail.kind) == (to, kind)).collect();
    assert_eq!(mails.len(), 1, "{kind} to {to}");
    mails[0].rendered.text.clone()
}

fn secret(text: &str, is_it: impl Fn(&str) -> bool) -> String {
    text.split_whitespace().find(|word| is_it(word)).unwrap_or_else(|| panic!("{text}")).to_owned()
}

async fn signs_in(fixture: &Fixture, email: &str) -> bool {
    let form = [("email", email), ("password", fixture.acme.password)];
    let answer = fixture.send(Req::post(format!("{}/login", fixture.acme.path), &form).same_origin()).await;
    answer.status == 303 && answer.location().ends_with("/account")
}

fn release(fixture: &Fixture) -> usize {
    let services = &fixture.services;
    expire_accounts(&services.db, services.entropy.as_ref(), fixture.clock.now(), &|| false).unwrap()
}

#[actix_web::test]
async fn an_address_is_replaced_after_the_new_one_is_proved_and_can_be_undone() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.mails();
    let answer = ask(&fixture, &mut browser, NEW, "replace").await;
    let waiting = browser.follow(&fixture, answer).await;
    assert!(waiting.text().contains(NEW) && !waiting.text().contains("id=\"register\""), "{}", waiting.text());
    assert!(signs_in(&fixture, ADA).await && !signs_in(&fixture, NEW).await, "nothing changes before the proof");
    let text = one(&fixture, NEW, "confirm_address");
    let code = secret(&text, |word| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit()));
    let answer = send(&fixture, &mut browser, ("/verify-email", &waiting), &[("code", &code)]).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    let account = browser.follow(&fixture, answer).await;
    assert!(account.text().contains(NEW) && !account.text().contains(ADA), "{}", account.text());
    assert!(signs_in(&fixture, NEW).await && !signs_in(&fixture, ADA).await);
    let undo = secret(&one(&fixture, ADA, "address_replaced"), |word| word.contains("/undo-address?token="));

    // Nobody else gets the former address while the change can be undone.
    fixture.set_tenant(&tenant, "registration", "open");
    let mut other = Browser::new();
    let form = other.get(&fixture, &format!("{}/register", tenant.path)).await;
    let fields = [("email", ADA), ("password", "a passphrase of another user")];
    let answer = send(&fixture, &mut other, ("/register", &form), &fields).await;
    assert!(answer.location().contains("/verify-email?flow="), "A-79: it looks as always: {}", answer.text());
    assert_eq!(fixture.mails().len(), 0, "and no mail is sent");

    // The owner of the former mailbox undoes it.
    let mut owner = Browser::new();
    let before = fixture.rows_of(tenant.tenant.id);
    let shown = owner.get(&fixture, &undo).await;
    assert!(shown.status == 200 && shown.text().contains("<bdi>ada@example.com</bdi>"), "{}", shown.text());
    assert_eq!(fixture.rows_of(tenant.tenant.id), before, "A-55: a GET changes nothing");
    let token = undo.split("token=").nth(1).unwrap();
    let path = format!("/undo-address?token={token}");
    let done = send(&fixture, &mut owner, (&path, &shown), &[]).await;
    assert!(done.status == 200 && done.text().contains("id=\"undo-done\""), "{}", done.text());
    let page = browser.get(&fixture, &format!("{}/account", tenant.path)).await;
    assert!(page.location().contains("/login"), "every session ends: {}", page.status);
    assert!(signs_in(&fixture, ADA).await && !signs_in(&fixture, NEW).await);
    assert!(one(&fixture, ADA, "reset_password").contains("/reset-password?token="));
    assert_eq!(owner.get(&fixture, &undo).await.status, 410, "the link works once");
    fixture.mails();
}

#[actix_web::test]
async fn an_account_has_several_addresses_and_one_primary_one() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.mails();
    let answer = prove(&fixture, &mut browser, NEW, "add").await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    one(&fixture, ADA, "address_added");
    assert!(signs_in(&fixture, ADA).await && signs_in(&fixture, NEW).await, "each of them signs in");
    fixture.mails();
    let shown = page(&fixture, &mut browser).await;
    assert!(shown.text().find(ADA) < shown.text().find(NEW), "the primary one comes first");
    let own = send(&fixture, &mut browser, ("/account/addresses", &shown), &[("email", "ADA@new.example")]).await;
    assert!(own.status == 422 && own.text().contains("already an address of your account"), "{}", own.text());
    let primary = send(&fixture, &mut browser, ("/account/addresses", &shown), &[("remove", ADA)]).await;
    assert!(primary.status == 422 && primary.text().contains("cannot be removed"), "{}", primary.text());
    let foreign = send(&fixture, &mut browser, ("/account/addresses", &shown), &[("primary", BOB)]).await;
    assert_eq!(foreign.status, 422, "{}", foreign.text());

    let main = send(&fixture, &mut browser, ("/account/addresses", &shown), &[("primary", NEW)]).await;
    assert!(main.location().ends_with("?done=address-main"), "{} {}", main.status, main.text());
    assert!(one(&fixture, ADA, "main_address_changed").contains("You can still sign in with this one"));
    let account = browser.get(&fixture, &format!("{}/account", tenant.path)).await;
    assert!(account.text().contains(NEW), "{}", account.text());
    let shown = page(&fixture, &mut browser).await;
    let removed = send(&fixture, &mut browser, ("/account/addresses", &shown), &[("remove", ADA)]).await;
    assert!(removed.location().ends_with("?done=address-removed"), "{} {}", removed.status, removed.text());
    assert!(one(&fixture, ADA, "address_removed").contains("no longer has this e-mail address"));
    assert!(!signs_in(&fixture, ADA).await && signs_in(&fixture, NEW).await);

    // The change of the primary address can still be undone, so the name is held for a week, and the account may have it again.
    fixture.advance(7 * 86_400 - 60);
    assert_eq!(release(&fixture), 0);
    fixture.advance(120);
    assert_eq!(release(&fixture), 1, "the change of the primary address");
    fixture.account(&tenant, ADA, true);
    assert!(signs_in(&fixture, ADA).await, "another account has it now");
    fixture.leaves_mail();
}

/// the address of another account looks like a free one, and its user gets a mail.
#[actix_web::test]
async fn a_79_the_address_of_another_account_looks_free() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, BOB, true);
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.mails();
    let mut seen = Vec::new();
    for email in [NEW, BOB] {
        let answer = ask(&fixture, &mut browser, email, "add").await;
        assert!(answer.location().contains("/verify-email?flow="), "{} {}", answer.status, answer.text());
        let waiting = browser.follow(&fixture, answer).await;
        let wrong = send(&fixture, &mut browser, ("/verify-email", &waiting), &[("code", "000000")]).await;
        let mails: Vec<_> = fixture.mails().iter().map(|mail| (mail.to.clone(), mail.kind)).collect();
        let shown = waiting.text().replace(email, "E").replace(&waiting.field("flow").unwrap(), "F");
        let shown = shown.split("nonce=\"").map(|part| part.split_once('"').map_or(part, |(_, rest)| rest));
        seen.push(((shown.collect::<String>(), wrong.status), mails));
    }
    assert_eq!(seen[0].0, seen[1].0);
    assert_eq!(seen[0].1, [(NEW.to_owned(), "confirm_address")]);
    assert_eq!(seen[1].1, [(BOB.to_owned(), "already_registered")]);
}

/// the link adds the address only in the browser of the account that asked; elsewhere it shows the code, so that no
/// one adds an own address to the account of another user by opening a link.
#[actix_web::test]
async fn a_47_a_link_acts_only_in_the_browser_that_asked() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.mails();
    ask(&fixture, &mut browser, NEW, "add").await;
    let link = secret(&one(&fixture, NEW, "confirm_address"), |word| word.contains("/verify-email?token="));
    let mut victim = Browser::new();
    let shown = victim.get(&fixture, &link).await;
    assert!(shown.text().contains("id=\"mail-code\"") && !shown.text().contains("verify-form"), "{}", shown.text());
    let token = link.split("token=").nth(1).unwrap();
    let forced = Req::post(format!("{}/verify-email", tenant.path), &[("token", token)]).same_origin();
    assert_eq!(victim.send(&fixture, forced).await.status, 410);
    assert!(!signs_in(&fixture, NEW).await);
    let shown = browser.get(&fixture, &link).await;
    let answer = send(&fixture, &mut browser, ("/verify-email", &shown), &[]).await;
    assert!(answer.location().ends_with("/account"), "{} {}", answer.status, answer.text());
    assert!(signs_in(&fixture, NEW).await);
    fixture.mails();
}

/// what was asked for in a session ends with it. A thief who asked for an own address cannot add it after the user has
/// ended the sessions of the account.
#[actix_web::test]
async fn a_17_a_proof_ends_with_the_session_that_asked() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut thief = fixture.signed_in(&tenant).await;
    fixture.mails();
    let answer = ask(&fixture, &mut thief, NEW, "replace").await;
    let waiting = thief.follow(&fixture, answer).await;
    let text = one(&fixture, NEW, "confirm_address");
    let code = secret(&text, |word| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit()));
    let link = secret(&text, |word| word.contains("/verify-email?token="));
    fixture.set_password(&tenant, ADA, "quite another long phrase");
    let answer = send(&fixture, &mut thief, ("/verify-email", &waiting), &[("code", &code)]).await;
    assert!(answer.location().contains("/login"), "{} {}", answer.status, answer.text());
    let shown = thief.get(&fixture, &link).await;
    let pressed = send(&fixture, &mut thief, ("/verify-email", &shown), &[]).await;
    assert_ne!(pressed.status, 200, "{}", pressed.text());
    fixture.account(&tenant, NEW, true);
    fixture.mails();
}

/// addresses change only shortly after a sign-in.
#[actix_web::test]
async fn a_73_addresses_change_only_after_a_recent_sign_in() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let fresh = page(&fixture, &mut browser).await;
    assert!(fresh.text().contains("id=\"address-form\""), "{}", fresh.text());
    fixture.advance(601);
    let shown = page(&fixture, &mut browser).await;
    assert!(
        shown.text().contains("id=\"sign-in-again\"") && !shown.text().contains("address-form"),
        "{}",
        shown.text()
    );
    let before = fixture.rows_of(tenant.tenant.id);
    for fields in [[("email", NEW)], [("primary", NEW)], [("remove", NEW)]] {
        let answer = send(&fixture, &mut browser, ("/account/addresses", &fresh), &fields).await;
        assert!(answer.location().ends_with("/login?page=addresses&fresh=yes"), "{}", answer.location());
    }
    assert_eq!(fixture.rows_of(tenant.tenant.id), before);
    let login = browser.get(&fixture, &format!("{}/login?page=addresses&fresh=yes", tenant.path)).await;
    assert!(!login.text().contains("continue-as"), "it asks for the password: {}", login.text());
    let form = [("email", ADA), ("password", tenant.password)];
    let path = "/login?page=addresses&fresh=yes";
    let answer = send(&fixture, &mut browser, (path, &login), &form).await;
    assert!(answer.location().ends_with("/account/addresses"), "{} {}", answer.status, answer.location());
    let shown = browser.follow(&fixture, answer).await;
    assert!(shown.text().contains("id=\"address-form\""), "{}", shown.text());
    fixture.mails();
}

/// An undo of a first change undoes the later ones too, which the same attacker may have made.
#[actix_web::test]
async fn an_undo_undoes_what_came_after() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.mails();
    prove(&fixture, &mut browser, "first@evil.example", "replace").await;
    let undo = secret(&one(&fixture, ADA, "address_replaced"), |word| word.contains("/undo-address?token="));
    fixture.advance(60);
    prove(&fixture, &mut browser, "second@evil.example", "replace").await;
    let mails = fixture.mails();
    assert!(mails.iter().all(|mail| mail.to != "first@evil.example"), "the later change cannot be undone in turn");
    let mut owner = Browser::new();
    let shown = owner.get(&fixture, &undo).await;
    let path = format!("/undo-address?token={}", undo.split("token=").nth(1).unwrap());
    assert_eq!(send(&fixture, &mut owner, (&path, &shown), &[]).await.status, 200);
    assert!(signs_in(&fixture, ADA).await);
    for evil in ["first@evil.example", "second@evil.example"] {
        assert!(!signs_in(&fixture, evil).await, "{evil}");
        fixture.account(&tenant, evil, true);
    }
    fixture.mails();
}

/// of 64 parallel uses of an undo link one acts, and none after the address expired.
#[actix_web::test]
async fn a_11_an_undo_link_works_once_and_for_seven_days() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    fixture.account(&tenant, BOB, true);
    let token = fixture.undo_link(&tenant, BOB, "bob@new.example");
    fixture.leaves_mail();
    let press = Req::post(format!("{}/undo-address?token={token}", tenant.path), &[]).same_origin();
    let rounds = send_parallel(&fixture, vec![vec![press]]).await;
    let statuses: BTreeMap<u16, usize> = rounds[0].iter().fold(BTreeMap::new(), |mut all, (status, _)| {
        *all.entry(*status).or_default() += 1;
        all
    });
    assert_eq!(statuses[&200], 1, "{statuses:?}");
    let late = fixture.undo_link(&tenant, BOB, "bob@later.example");
    fixture.advance(7 * 86_400);
    let answer = fixture.send(Req::get(format!("{}/undo-address?token={late}", tenant.path))).await;
    assert_eq!(answer.status, 410);
    let foreign = fixture.send(Req::get(format!("{}/undo-address?token={late}", fixture.globex.path))).await;
    assert_eq!(foreign.status, 410, "A-32");
}

/// A deleted account gives its addresses back, those that it holds too.
#[actix_web::test]
async fn a_deleted_account_releases_its_addresses() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.mails();
    prove(&fixture, &mut browser, NEW, "replace").await;
    prove(&fixture, &mut browser, "third@example.com", "add").await;
    fixture.set_account_state(&tenant, NEW, portico::accounts::AccountState::Deleted);
    assert_eq!(release(&fixture), 1);
    for address in [ADA, NEW, "third@example.com"] {
        fixture.account(&tenant, address, true);
    }
    fixture.leaves_mail();
}

#[actix_web::test]
async fn the_number_of_addresses_is_bounded() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.network_per_hour = 1_000);
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    fixture.mails();
    for number in 1..MOST {
        prove(&fixture, &mut browser, &format!("ada{number}@example.com"), "add").await;
    }
    let answer = ask(&fixture, &mut browser, "one-more@example.com", "add").await;
    assert!(answer.status == 422 && answer.text().contains("at most 10 addresses"), "{}", answer.text());
    fixture.mails();
}

/// what was made before by another person is dropped when the user of the mailbox proves the address, elsewhere or by a
/// reset: further addresses, and the undo of their removal.
#[actix_web::test]
async fn a_48_the_addresses_of_an_unproved_sign_up_are_dropped() {
    for is_reset in [false, true] {
        let fixture = Fixture::new();
        let tenant = fixture.acme.clone();
        fixture.set_tenant(&tenant, "registration", "open");
        fixture.set_tenant(&tenant, "unverified_sign_in", "allow");
        let (eve, removed, further) = ("eve@example.com", "removed@evil.example", "further@evil.example");
        let mut thief = Browser::new();
        let form = thief.get(&fixture, &format!("{}/register", tenant.path)).await;
        let fields = [("email", eve), ("password", "a passphrase of a thief")];
        let answer = send(&fixture, &mut thief, ("/register", &form), &fields).await;
        assert!(answer.location().ends_with("/account"), "{}", answer.text());
        let link = secret(&one(&fixture, eve, "verify_address"), |word| word.contains("/verify-email?token="));
        for email in [removed, further] {
            assert_eq!(prove(&fixture, &mut thief, email, "add").await.status, 303);
        }
        let shown = page(&fixture, &mut thief).await;
        send(&fixture, &mut thief, ("/account/addresses", &shown), &[("remove", removed)]).await;
        // A change of before the limits of links: it can still be undone.
        let token = BearerToken::new(TokenKind::UndoLink, tenant.tenant.id, [0x37; 32]);
        let undo = format!("{}/undo-address?token={}", tenant.path, token.expose());
        let (id, former, now) = (fixture.account_id(&tenant, eve), Email::parse(removed).unwrap(), fixture.clock.now());
        let change = AddressChange {
            id: AddressChangeId::from_bytes([0x37; 16]),
            account_id: id,
            former,
            created_at: now,
            expires_at: now + Duration::from_secs(86_400),
        };
        let stored = fixture.services.db.write(tenant.tenant.id, move |wtx| {
            accounts::store::claim_identifier(wtx, change.former.canonical(), id, now)?;
            let hash = wtx.lookup_hash(&token);
            former_addresses::store::insert(wtx, &change, &hash)
        });
        stored.unwrap();
        fixture.mails();
        assert_eq!(thief.get(&fixture, &undo).await.status, 200, "it can be undone");

        let mut own = Browser::new();
        let (path, shown) = match is_reset {
            false => ("/verify-email", own.get(&fixture, &link).await),
            true => {
                let token = fixture.mailed_link(&tenant, eve, Purpose::Reset);
                ("/reset-password", own.get(&fixture, &format!("{}/reset-password?token={token}", tenant.path)).await)
            }
        };
        let path = if is_reset { form_address(&shown, path) } else { path.to_owned() };
        let fields = [("password", "a passphrase of eve herself")];
        let fields: &[(&str, &str)] = if is_reset { &fields } else { &[] };
        assert_eq!(send(&fixture, &mut own, (&path, &shown), fields).await.status, 200, "{path}");
        fixture.mails();
        assert_eq!(thief.get(&fixture, &undo).await.status, 410, "the undo is over (reset: {is_reset})");
        for email in [removed, further] {
            fixture.account(&tenant, email, true);
        }
    }
}

/// Returns path and query of the form of a page, below the tenant's base.
fn form_address(page: &Answer, path: &str) -> String {
    let text = page.text();
    let start = text.find(path).expect("the form");
    text[start..].split('"').next().unwrap().to_owned()
}

/// an address gets a link to the account only if it was the primary one for a day. A thief who adds an address has no
/// power by its removal, nor by making it the primary one for a moment.
#[actix_web::test]
async fn a_36_a_further_address_gets_no_link_to_the_account() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let change = async |browser: &mut Browser, fields: (&str, &str)| {
        let shown = page(&fixture, browser).await;
        let answer = send(&fixture, browser, ("/account/addresses", &shown), &[fields]).await;
        assert_eq!(answer.status, 303, "{fields:?} {}", answer.text());
        fixture.mails()
    };
    prove(&fixture, &mut browser, "first@evil.example", "add").await;
    fixture.mails();
    let mails = change(&mut browser, ("remove", "first@evil.example")).await;
    assert!(mails.iter().all(|mail| !mail.rendered.text.contains("undo-address")), "removed");
    fixture.account(&tenant, "first@evil.example", true);

    prove(&fixture, &mut browser, "second@evil.example", "add").await;
    fixture.mails();
    let mails = change(&mut browser, ("primary", "second@evil.example")).await;
    assert!(
        mails.iter().any(|mail| mail.to == ADA && mail.rendered.text.contains("undo-address")),
        "the owner has one"
    );
    let mails = change(&mut browser, ("primary", ADA)).await;
    assert!(mails.iter().all(|mail| mail.to != "second@evil.example"), "primary for a moment");
    // changing to and fro makes neither rows nor mails without end.
    for _ in 0..3 {
        assert!(change(&mut browser, ("primary", "second@evil.example")).await.is_empty());
        assert!(change(&mut browser, ("primary", ADA)).await.is_empty());
    }
    let rows = fixture.rows_of(tenant.tenant.id);
    assert_eq!(rows.iter().filter(|row| row.starts_with("address_changes:")).count(), 1);
}
