//! The sign-up, the sign-in and the refresh tokens of the organization session API (seed 004).
//!
//! Each answer is compared with the OpenAPI document too, see `support/contract.rs`.

use std::collections::BTreeSet;

use actix_web::http::Method;
use portico::accounts::AccountState;
use portico::audit::store::list_events;
use portico::base::page::PageRequest;
use portico::organizations::{self, Organization, SystemRole};
use portico::storage::Tx;
use serde_json::{Value, json};

use crate::race::send_parallel;
use crate::support::{Answer, Fixture, Req, jwt};

const ADA: &str = "ada@example.com";
const BOB: &str = "bob@example.com";
const ONUR: &str = "onur@example.com";
const OWN: &str = "mypassword123 of Onur";
const DAY: u64 = 86_400;

fn post(path: &str, body: &Value) -> Req {
    let req = Req::get(format!("/t/acme/api/v1/{path}")).method(Method::POST);
    Req { body: body.to_string().into_bytes(), ..req.header("content-type", "application/json") }
}

async fn call(fixture: &Fixture, path: &str, body: &Value) -> Answer {
    fixture.send(post(path, body)).await
}

async fn me(fixture: &Fixture, token: &Value) -> Answer {
    fixture.send(Req::get("/t/acme/api/v1/me").bearer(token.as_str().unwrap())).await
}

/// Returns the body of a success.
fn done(answer: &Answer) -> Value {
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!((answer.header("cache-control"), answer.header("set-cookie")), (Some("no-store"), None));
    answer.json()
}

fn refused(answer: &Answer, status: u16, code: &str) {
    assert_eq!((answer.status, answer.json()["code"].as_str()), (status, Some(code)), "{}", answer.text());
}

/// Asserts a refusal of one member of the body.
fn wrong(answer: &Answer, member: &str) {
    refused(answer, 400, "invalid_request");
    assert_eq!(answer.json()["details"]["fields"][0]["field"], member, "{}", answer.text());
}

fn open() -> Fixture {
    let fixture = Fixture::new();
    fixture.set_tenant(&fixture.acme, "registration", "open");
    fixture
}

fn onur() -> Value {
    json!({ "name": "Onur Kacmaz", "username": ONUR, "password": OWN })
}

/// Returns the token of the only mailed link that verifies an address, and its recipient.
fn verification(fixture: &Fixture) -> (String, String) {
    let mails = fixture.mails();
    let [mail] = mails.as_slice() else { panic!("{} mails", mails.len()) };
    let (_, rest) = mail.rendered.text.split_once("/verify-email?token=").expect("the link");
    (rest.split_whitespace().next().unwrap().to_owned(), mail.to.clone())
}

async fn login(fixture: &Fixture, email: &str, password: &str) -> Answer {
    call(fixture, "login", &json!({ "username": email, "password": password })).await
}

async fn ada(fixture: &Fixture) -> Value {
    done(&login(fixture, ADA, fixture.acme.password).await)
}

async fn refresh(fixture: &Fixture, token: &Value) -> Answer {
    call(fixture, "refresh-token", &json!({ "refresh_token": token })).await
}

fn members_of(value: &Value) -> BTreeSet<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

/// Seed 004: the documented journey. The first sign-in makes the organization that the user owns.
#[actix_web::test]
async fn a_user_signs_up_verifies_the_address_and_signs_in() {
    let fixture = open();
    let user = done(&call(&fixture, "register", &onur()).await)["user"].clone();
    assert_eq!(
        members_of(&user),
        BTreeSet::from(["id", "name", "email", "role", "email_verified_at", "created_at", "updated_at"])
    );
    assert_eq!((&user["email"], &user["name"]), (&json!(ONUR), &json!("Onur Kacmaz")));
    assert_eq!((&user["role"], &user["email_verified_at"]), (&json!("admin"), &Value::Null));
    refused(&login(&fixture, ONUR, OWN).await, 403, "email_not_verified");

    let (token, to) = verification(&fixture);
    assert_eq!(to, ONUR);
    let verified = call(&fixture, "verify-email", &json!({ "token": token, "password": OWN })).await;
    assert_eq!(done(&verified), json!({ "verified": true, "password_kept": true }));
    refused(&call(&fixture, "verify-email", &json!({ "token": token })).await, 401, "invalid_token");

    let session = done(&login(&fixture, ONUR, OWN).await);
    let documented = ["token", "refresh_token", "user", "current_organization", "organizations"];
    assert_eq!(members_of(&session), BTreeSet::from(documented));
    assert_eq!((&session["user"]["id"], &session["user"]["role"]), (&user["id"], &json!("admin")));
    assert_eq!(session["user"]["email_verified_at"], "2027-01-15T08:00:00Z");
    let own = &session["current_organization"];
    assert_eq!(members_of(own), BTreeSet::from(["id", "slug", "name", "role"]));
    assert_eq!(
        (&own["name"], &own["slug"], &own["role"]),
        (&json!("Onur Kacmaz"), &json!("onur-kacmaz"), &json!("owner"))
    );
    assert_eq!(session["organizations"], json!([own]));
    let again = done(&login(&fixture, ONUR, OWN).await);
    assert_eq!(again["organizations"], json!([own]), "there is one organization");

    let issuer = fixture.acme.tenant.issuer().to_owned();
    let (header, claims) = jwt(session["token"].as_str().unwrap());
    assert_eq!((&header["alg"], &header["typ"]), (&json!("ES256"), &json!("at+jwt")));
    assert_eq!(
        (&claims["aud"], &claims["client_id"]),
        (&json!(format!("{issuer}/api/v1")), &json!("portico:organization"))
    );
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 3600);
    let (header, claims) = jwt(session["refresh_token"].as_str().unwrap());
    assert_eq!((&header["alg"], &header["typ"]), (&json!("ES256"), &json!("refresh+jwt")));
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 30 * DAY as i64);

    let mut own = done(&me(&fixture, &session["token"]).await);
    assert!(own["permissions"].as_array().unwrap().contains(&json!("org.delete")), "{own}");
    let own = own.as_object_mut().unwrap();
    own.remove("permissions");
    let mut shown = session.clone();
    for token in ["token", "refresh_token"] {
        shown.as_object_mut().unwrap().remove(token);
    }
    assert_eq!(json!(own), shown, "the document without the tokens");
}

/// Each documented refusal of a sign-up, by its condition. Where the tenant does not let the address sign up, the answer does not
/// depend on the account.
#[actix_web::test]
async fn a_sign_up_is_refused_with_one_code_for_each_reason() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    for (rule, email) in [("closed", ONUR), ("closed", ADA), ("invited", ONUR), ("domains", ONUR), ("domains", ADA)] {
        fixture.set_tenant(acme, "registration", rule);
        let body = json!({ "name": "x", "username": email, "password": OWN });
        refused(&call(&fixture, "register", &body).await, 403, "registration_closed");
    }
    fixture.set_tenant(acme, "registration", "open");
    for (body, member) in [
        (json!({ "password": OWN }), "username"),
        (json!({ "username": " ", "password": OWN }), "username"),
        (json!({ "email": "no address", "password": OWN }), "email"),
        (json!({ "username": ONUR }), "password"),
        (json!({ "username": ONUR, "password": "" }), "password"),
        (json!({ "username": ONUR, "password": OWN, "name": "x".repeat(500) }), "name"),
        (json!({ "username": 7, "password": OWN }), "username"),
    ] {
        wrong(&call(&fixture, "register", &body).await, member);
    }
    let weak = call(&fixture, "register", &json!({ "username": ONUR, "password": "short" })).await;
    refused(&weak, 400, "weak_password");
    assert_eq!(weak.json()["details"]["reasons"], json!(["password_too_short"]));
    let known = json!({ "username": ADA, "password": OWN });
    refused(&call(&fixture, "register", &known).await, 409, "account_exists");
    fixture.set_tenant(acme, "terms_url", "https://example.com/terms");
    fixture.set_tenant(acme, "terms_version", "2026-11");
    refused(&call(&fixture, "register", &onur()).await, 403, "forbidden");
    assert_eq!(fixture.mails().len(), 0);
}

/// A sign-up of an address that waits for its verification is answered like the first one, and the mail is sent again. The claims
/// that the tenant asks for are members of the body.
#[actix_web::test]
async fn a_repeated_sign_up_gets_the_mail_again() {
    let fixture = open();
    fixture.set_tenant(&fixture.acme, "registration.fields", "given_name,birthdate?");
    wrong(&call(&fixture, "register", &onur()).await, "given_name");
    let mut body = onur();
    body["given_name"] = json!("Onur");
    body["locale"] = json!("de");
    let first = done(&call(&fixture, "register", &body).await);
    let (one, _) = verification(&fixture);
    body["password"] = json!("another password of Onur");
    let second = done(&call(&fixture, "register", &body).await);
    assert_eq!(first["user"]["id"], second["user"]["id"]);
    let (two, _) = verification(&fixture);
    assert_ne!(one, two);
    let wrong_one = json!({ "token": two, "password": OWN });
    wrong(&call(&fixture, "verify-email", &wrong_one).await, "password");
    let right = json!({ "token": two, "password": "another password of Onur" });
    assert_eq!(done(&call(&fixture, "verify-email", &right).await)["password_kept"], true);
    refused(&call(&fixture, "verify-email", &json!({ "token": one, "password": OWN })).await, 401, "invalid_token");
    done(&login(&fixture, ONUR, "another password of Onur").await);
}

/// without its password, a link verifies the address and drops the password and everything that was made with it.
#[actix_web::test]
async fn a_48_a_link_without_the_password_drops_what_the_sign_up_has_made() {
    let fixture = open();
    fixture.set_tenant(&fixture.acme, "unverified_sign_in", "allow");
    fixture.account(&fixture.acme, BOB, true);
    done(&call(&fixture, "register", &onur()).await);
    let (token, _) = verification(&fixture);
    // Another person than the one of the mailbox signs in, and lets a member in.
    let session = done(&login(&fixture, ONUR, OWN).await);
    assert_eq!(session["user"]["email_verified_at"], Value::Null);
    let organization = session["current_organization"]["id"].as_str().unwrap().to_owned();
    fixture.mails();
    let id = portico::base::id::Id::from_uuid(&organization).unwrap();
    let db = &fixture.services.db;
    let found = db.read(fixture.acme.tenant.id, move |tx| organizations::store::find(tx, id)).unwrap().unwrap();
    fixture.member(&fixture.acme, &found, (BOB, SystemRole::ADMIN.id()));

    let verified = done(&call(&fixture, "verify-email", &json!({ "token": token })).await);
    assert_eq!(verified["password_kept"], false);
    refused(&me(&fixture, &session["token"]).await, 401, "invalid_token");
    refused(&refresh(&fixture, &session["refresh_token"]).await, 401, "invalid_token");
    refused(&login(&fixture, ONUR, OWN).await, 401, "invalid_credentials");

    done(&call(&fixture, "forgot-password", &json!({ "username": ONUR })).await);
    let mails = fixture.mails();
    let (_, rest) = mails[0].rendered.text.split_once("/reset-password?token=").expect("the link");
    let token = rest.split_whitespace().next().unwrap();
    let reset = json!({ "token": token, "password": "seven lamps at the gate" });
    assert_eq!(done(&call(&fixture, "reset-password", &reset).await), json!({ "reset": true }));
    refused(&call(&fixture, "reset-password", &reset).await, 401, "invalid_token");
    let session = done(&login(&fixture, ONUR, "seven lamps at the gate").await);
    fixture.mails();
    let own = &session["current_organization"];
    assert_ne!(own["id"], json!(organization), "an organization of its own");
    assert_eq!((&own["role"], session["organizations"].as_array().unwrap().len()), (&json!("owner"), 1));
    let members = fixture.send(Req::get("/t/acme/api/v1/members").bearer(session["token"].as_str().unwrap())).await;
    assert_eq!(done(&members)["members"].as_array().unwrap().len(), 1);
}

/// the answer to the request for another mail does not tell whether there is an account.
#[actix_web::test]
async fn a_79_a_mail_is_sent_again_only_where_an_account_waits_for_it() {
    let fixture = open();
    let first = done(&call(&fixture, "register", &onur()).await)["user"]["id"].clone();
    let (old, _) = verification(&fixture);
    for (member, address, mails) in [
        ("email", ADA, 0),
        ("username", "nobody@example.com", 0),
        ("email", ONUR, 1),
        ("username", " ONUR@Example.com ", 1),
    ] {
        let answer = call(&fixture, "resend-verification", &json!({ member: address })).await;
        assert_eq!(done(&answer), json!({ "sent": true }), "{address}");
        assert_eq!(fixture.mails().len(), mails, "{address}");
    }
    wrong(&call(&fixture, "resend-verification", &json!({ "username": "no address" })).await, "username");
    wrong(&call(&fixture, "resend-verification", &json!({})).await, "username");
    // An hour has room for three mails.
    fixture.advance(3_600);
    // Anyone may ask, so the links before stay valid, and the password is that of the sign-up.
    done(&call(&fixture, "resend-verification", &json!({ "username": ONUR })).await);
    let (new, _) = verification(&fixture);
    assert_ne!(old, new);
    let body = json!({ "token": old, "password": OWN });
    assert_eq!(done(&call(&fixture, "verify-email", &body).await)["password_kept"], true);
    assert_eq!(done(&login(&fixture, ONUR, OWN).await)["user"]["id"], first);
    done(&call(&fixture, "resend-verification", &json!({ "username": ONUR })).await);
    assert_eq!(fixture.mails().len(), 0, "the address is verified");
}

/// An address gets a limited number of mails in an hour, whether there is an account or not.
#[actix_web::test]
async fn mails_to_one_address_are_limited() {
    let fixture = open();
    fixture.leaves_mail();
    done(&call(&fixture, "register", &onur()).await);
    let mut sent = vec![fixture.mails().len(); 1];
    for address in [ONUR, "nobody@example.com"] {
        for _ in 0..8 {
            let answer = call(&fixture, "resend-verification", &json!({ "username": address })).await;
            if answer.status == 429 {
                refused(&answer, 429, "rate_limited");
                assert!(answer.header("retry-after").is_some());
            } else {
                done(&answer);
            }
        }
        sent.push(fixture.mails().len());
    }
    assert!(sent[1] <= 4 && sent[2] == 0, "{sent:?}");
}

/// P-06: with `uniform_registration`, an address that an account has is answered like a new one, and its user gets a mail.
#[actix_web::test]
async fn p_06_a_uniform_sign_up_does_not_tell_who_has_an_account() {
    let fixture = open();
    fixture.set_tenant(&fixture.acme, "uniform_registration", "true");
    let mut answers = Vec::new();
    for address in [ONUR, ONUR, ADA, ADA] {
        let body = json!({ "name": "Somebody", "username": address, "password": OWN });
        let mut user = done(&call(&fixture, "register", &body).await)["user"].clone();
        assert_eq!((&user["id"], &user["email"]), (&Value::Null, &json!(address)));
        user["email"] = Value::Null;
        answers.push(user);
        assert_eq!(fixture.mails().len(), 1, "{address}");
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:?}");
}

/// Each documented refusal of a sign-in, by its condition. An unknown address has an answer of its own only where the tenant sets it (P-06).
#[actix_web::test]
async fn a_sign_in_is_refused_with_one_code_for_each_reason() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    fixture.account(acme, "locked@example.com", true);
    fixture.set_password(acme, "locked@example.com", "a password of one's own");
    fixture.set_account_state(acme, "locked@example.com", AccountState::Locked);
    fixture.mails();
    for (revealed, unknown) in [("false", (401, "invalid_credentials")), ("true", (404, "account_not_found"))] {
        fixture.set_tenant(acme, "reveal_unknown_account", revealed);
        for (email, password, (status, code)) in [
            (ADA, "wrong", (401, "invalid_credentials")),
            ("nobody@example.com", "wrong", unknown),
            ("locked@example.com", "a password of one's own", (401, "invalid_credentials")),
            ("no address", "wrong", (400, "invalid_request")),
        ] {
            refused(&login(&fixture, email, password).await, status, code);
        }
        let at_login = json!({ "email": "nobody@example.com", "password": "wrong" });
        let req = Req::get("/t/acme/v1/auth/login").method(Method::POST).header("content-type", "application/json");
        let answer = fixture.send(Req { body: at_login.to_string().into_bytes(), ..req }).await;
        refused(&answer, 401, "invalid_credentials");
    }
    wrong(&call(&fixture, "login", &json!({ "password": "x" })).await, "username");
    wrong(&call(&fixture, "login", &json!({ "email": ADA })).await, "password");
    let by_email = json!({ "email": ADA, "password": acme.password });
    done(&call(&fixture, "login", &by_email).await);
}

/// A session begins in the organization that the account was in last, else in its oldest one.
#[actix_web::test]
async fn a_session_begins_in_the_organization_of_before() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let session = ada(&fixture).await;
    assert_eq!((&session["current_organization"], &session["organizations"]), (&Value::Null, &json!([])));
    assert_eq!(session["user"]["role"], "read_only");
    let none = fixture.send(Req::get("/t/acme/api/v1/members").bearer(session["token"].as_str().unwrap())).await;
    refused(&none, 409, "no_organization");
    let organizations = ["First", "Second"].map(|name| {
        fixture.advance(1);
        fixture.organization(acme, name, ADA)
    });
    let named = |session: &Value| session["current_organization"]["name"].as_str().unwrap().to_owned();
    let session = ada(&fixture).await;
    assert_eq!(named(&session), "First");
    let switched = switch(&fixture, &session, &organizations[1]).await;
    assert_eq!(named(&done(&switched)), "Second");
    fixture.advance(1);
    assert_eq!(named(&ada(&fixture).await), "Second");
    let (op, id) = (fixture.op(acme), organizations[1].id);
    let deleted = fixture
        .services
        .db
        .write(acme.tenant.id, move |wtx| portico::base::refusal::Stop::outcome(organizations::delete(&op, wtx, id)));
    deleted.unwrap().unwrap();
    assert_eq!(named(&ada(&fixture).await), "First");
}

async fn switch(fixture: &Fixture, session: &Value, to: &Organization) -> Answer {
    let body = json!({ "organization_id": to.id.to_string(), "refresh_token": session["refresh_token"] });
    fixture.send(post("me/switch-organization", &body).bearer(session["token"].as_str().unwrap())).await
}

/// A switch moves the session and gives new tokens. A refusal leaves the refresh token good, and so does the one of another
/// session, whatever the organization is.
#[actix_web::test]
async fn a_session_switches_to_another_organization_of_its_user() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    fixture.account(acme, BOB, true);
    fixture.mails();
    let (own, second) = (fixture.organization(acme, "First", ADA), fixture.organization(acme, "Second", ADA));
    let foreign = fixture.organization(acme, "Foreign", BOB);
    let (session, other) = (ada(&fixture).await, ada(&fixture).await);
    refused(&switch(&fixture, &session, &foreign).await, 403, "forbidden");
    for id in ["018bcfe5-6800-7707-8707-070707070707", "no id"] {
        let body = json!({ "organization_id": id, "refresh_token": session["refresh_token"] });
        let req = post("me/switch-organization", &body).bearer(session["token"].as_str().unwrap());
        refused(&fixture.send(req).await, 403, "forbidden");
    }
    let mixed = json!({ "token": session["token"], "refresh_token": other["refresh_token"] });
    refused(&switch(&fixture, &mixed, &second).await, 401, "invalid_token");
    let req = post("me/switch-organization", &json!({ "organization_id": own.id.to_string() }));
    wrong(&fixture.send(req.bearer(session["token"].as_str().unwrap())).await, "refresh_token");

    let switched = done(&switch(&fixture, &session, &second).await);
    assert_eq!(switched["current_organization"]["id"], second.id.to_string());
    assert_ne!(switched["refresh_token"], session["refresh_token"]);
    assert_eq!(
        done(&me(&fixture, &session["token"]).await)["current_organization"]["name"],
        "Second",
        "the row decides"
    );
    assert_eq!(done(&me(&fixture, &other["token"]).await)["current_organization"]["name"], "First");
    done(&refresh(&fixture, &other["refresh_token"]).await);
    let next = done(&refresh(&fixture, &switched["refresh_token"]).await);
    assert_eq!(next["current_organization"]["name"], "Second");
    refused(&switch(&fixture, &switched, &own).await, 401, "invalid_token");
    refused(&me(&fixture, &next["token"]).await, 401, "invalid_token");
}

/// each refresh token is good once. The use of one that was used before ends the session, with all its tokens.
#[actix_web::test]
async fn a_15_a_reused_refresh_token_ends_its_session() {
    let fixture = Fixture::new();
    let (first, bystander) = (ada(&fixture).await, ada(&fixture).await);
    fixture.advance(60);
    let second = done(&refresh(&fixture, &first["refresh_token"]).await);
    assert_eq!(members_of(&second), members_of(&first));
    assert!(second["token"] != first["token"] && second["refresh_token"] != first["refresh_token"]);
    done(&me(&fixture, &first["token"]).await);
    done(&me(&fixture, &second["token"]).await);
    refused(&refresh(&fixture, &first["refresh_token"]).await, 401, "invalid_token");
    for token in [&first["token"], &second["token"]] {
        refused(&me(&fixture, token).await, 401, "invalid_token");
    }
    refused(&refresh(&fixture, &second["refresh_token"]).await, 401, "invalid_token");
    done(&refresh(&fixture, &bystander["refresh_token"]).await);
    let db = &fixture.services.db;
    let read = |tx: &mut Tx<'_>| list_events(tx, &Default::default(), &PageRequest::first(1000));
    let log = db.read(fixture.acme.tenant.id, read).unwrap().items;
    assert_eq!(log.iter().filter(|(row, _)| row.event == "session_token_reused").count(), 1);
}

/// of 64 parallel uses of one refresh token one succeeds; the others end the session.
#[actix_web::test]
async fn a_15_of_64_parallel_refreshes_one_succeeds() {
    let fixture = Fixture::new();
    let mut rounds = Vec::new();
    let mut tokens = Vec::new();
    for _ in 0..5 {
        let session = ada(&fixture).await;
        rounds.push(vec![post("refresh-token", &json!({ "refresh_token": session["refresh_token"] }))]);
        tokens.push(session["token"].clone());
    }
    for answers in send_parallel(&fixture, rounds).await {
        let succeeded = answers.iter().filter(|(status, _)| *status == 200).count();
        assert_eq!((succeeded, answers.len()), (1, 64));
        assert!(answers.iter().all(|(status, _)| [200, 401].contains(status)), "{answers:?}");
    }
    for token in tokens {
        refused(&me(&fixture, &token).await, 401, "invalid_token");
    }
}

/// what is no refresh token of a live session of this tenant is refused alike, and ends nothing.
#[actix_web::test]
async fn a_19_only_the_refresh_token_of_a_live_session_is_accepted() {
    let fixture = Fixture::new();
    let acme = &fixture.acme;
    let session = ada(&fixture).await;
    let (token, good) = (session["token"].clone(), session["refresh_token"].clone());
    let oauth = fixture.tokens(acme, &[("scope", "openid offline_access")]).await;
    let forged = format!("{}.{}", good.as_str().unwrap().rsplit_once('.').unwrap().0, "A".repeat(86));
    for bad in [json!(forged), token.clone(), oauth["refresh_token"].clone(), json!("x"), json!("")] {
        if !bad.is_null() {
            refused(&refresh(&fixture, &bad).await, 401, "invalid_token");
        }
    }
    wrong(&call(&fixture, "refresh-token", &json!({})).await, "refresh_token");
    refused(&me(&fixture, &good).await, 401, "invalid_token");
    let elsewhere = json!({ "refresh_token": good });
    let req = Req::get("/t/globex/api/v1/refresh-token").method(Method::POST);
    let req = Req { body: elsewhere.to_string().into_bytes(), ..req.header("content-type", "application/json") };
    refused(&fixture.send(req).await, 403, "tenant_mismatch");
    // At the root, the token names its tenant.
    let req = Req::get("/api/v1/refresh-token").method(Method::POST).header("content-type", "application/json");
    let next = done(&fixture.send(Req { body: elsewhere.to_string().into_bytes(), ..req }).await);
    let signed_out = post("logout", &Value::Null).bearer(next["token"].as_str().unwrap());
    let signed_out = Req { body: Vec::new(), ..signed_out };
    assert_eq!(done(&fixture.send(signed_out).await), json!({ "logged_out": true }));
    refused(&refresh(&fixture, &next["refresh_token"]).await, 401, "invalid_token");
    let locked = ada(&fixture).await;
    fixture.set_account_state(acme, ADA, AccountState::Locked);
    refused(&refresh(&fixture, &locked["refresh_token"]).await, 401, "invalid_token");
}

/// A session lives 30 days without a refresh, and as long as its refreshes go on. A refresh token outlives the key that signed it.
#[actix_web::test]
async fn a_session_lives_on_by_its_refreshes() {
    let fixture = Fixture::new();
    let left = ada(&fixture).await;
    let mut session = ada(&fixture).await;
    for _ in 0..3 {
        fixture.advance(29 * DAY);
        refused(&me(&fixture, &session["token"]).await, 401, "invalid_token");
        session = done(&refresh(&fixture, &session["refresh_token"]).await);
        done(&me(&fixture, &session["token"]).await);
    }
    refused(&refresh(&fixture, &left["refresh_token"]).await, 401, "invalid_token");
    fixture.advance(30 * DAY);
    refused(&refresh(&fixture, &session["refresh_token"]).await, 401, "invalid_token");
    fixture.leaves_mail();
}

/// P-07: the sessions of this surface are among the others of the account, and end with them.
#[actix_web::test]
async fn a_session_ends_with_those_of_its_account() {
    let fixture = Fixture::new();
    let session = ada(&fixture).await;
    let mut browser = fixture.signed_in(&fixture.acme).await;
    let page = browser.get(&fixture, "/t/acme/account/sessions").await;
    assert_eq!(page.status, 200);
    let form = [("end", "others")];
    let answer = fixture.send_own(&mut browser, (&fixture.acme, "/account/sessions"), &form).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    refused(&me(&fixture, &session["token"]).await, 401, "invalid_token");
    refused(&refresh(&fixture, &session["refresh_token"]).await, 401, "invalid_token");
}
