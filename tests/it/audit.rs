//! The audit log: each privileged action is recorded once, and is refused if it cannot be recorded (P-12, A-103).

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use actix_web::http::Method;
use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{QueryableByName, RunQueryDsl};
use portico::accounts::AccountState;
use portico::accounts::password::StoredPassword;
use portico::accounts::roles::{self, Role};
use portico::accounts::{self, manage};
use portico::accounts::{addresses, deletion, terms};
use portico::audit::NAMES;
use portico::audit::store::{EventRow, list_events};
use portico::authn::identifier::Identifier;
use portico::authn::{address_changes, invitations, not_me, reset, unfinished, verify};
use portico::base::domain::Domain;
use portico::base::email::Email;
use portico::base::id::{AccountId, TenantId};
use portico::base::jose::{Alg, KeyPair};
use portico::base::page::PageRequest;
use portico::base::refusal::Stop;
use portico::base::slug::Slug;
use portico::base::time::Clock;
use portico::base::token::{BearerToken, TokenKind};
use portico::base::uri::CanonicalBase;
use portico::keys::{self, When};
use portico::links::Purpose;
use portico::mail;
use portico::oidc::clients::{ClientMetadata, manage as clients};
use portico::oidc::resource_servers::manage::{self as resource_servers, NewResourceServer};
use portico::organizations::SystemRole;
use portico::personal_data::export;
use portico::provisioning::{self, NewTenant};
use portico::queue::Outcome;
use portico::sessions::api::ApiAudience;
use portico::tenancy::TenantState;
use portico::tenancy::store::find_by_slug;

use crate::audit_organizations;
use crate::support::engine::{connect, on, with_bytes};
use crate::support::{API, Answer, Browser, Fixture, Req, confidential, jwt, text_attribute};

pub const ADA: &str = "ada@example.com";

/// Executes SQL directly on the database, as an attacker with access to it would.
pub fn sql(fixture: &Fixture, text: &str) {
    connect(fixture.dir.path()).batch_execute(&with_bytes(text)).unwrap_or_else(|e| panic!("{text}: {e}"));
}

pub fn account_id(fixture: &Fixture, email: &str) -> AccountId {
    let email = Email::parse(email).unwrap();
    let tenant = fixture.acme.tenant.id;
    fixture.services.db.read(tenant, |tx| accounts::store::find_id_by_email(tx, &email)).unwrap().unwrap()
}

pub fn system(fixture: &Fixture) -> TenantId {
    fixture.services.db.system_read(|stx| find_by_slug(stx, &Slug::system())).unwrap().unwrap().id
}

/// Every event of acme, globex and `_system`.
fn log(fixture: &Fixture) -> Vec<EventRow> {
    let logs = [fixture.acme.tenant.id, fixture.globex.tenant.id, system(fixture)];
    let read = |tenant| {
        fixture
            .services
            .db
            .read(tenant, |tx| list_events(tx, &Default::default(), &PageRequest::first(10_000)))
            .unwrap()
            .items
    };
    logs.into_iter().flat_map(read).map(|(row, _)| row).collect()
}

/// Posts a decision to the consent page of the confidential client.
async fn decide(fixture: &Fixture, decision: &str, begin: &dyn Fn()) {
    let mut browser = fixture.signed_in(&fixture.acme).await;
    let start = fixture.authorize(&mut browser, (&fixture.acme, &fixture.acme.confidential), &[]).await;
    let page = browser.follow(fixture, start).await;
    begin();
    fixture.decide(&mut browser, &fixture.acme, (&page, decision)).await;
    // A second post of the form records nothing.
    fixture.decide(&mut browser, &fixture.acme, (&page, decision)).await;
}

/// Returns tokens of the confidential client with offline access.
async fn offline(fixture: &Fixture) -> serde_json::Value {
    let mut browser = fixture.signed_in(&fixture.acme).await;
    let at = (&fixture.acme, &fixture.acme.confidential);
    fixture.tokens_for(&mut browser, at, &[("scope", "openid offline_access")]).await
}

/// Returns the `kid` of the key that signs ID tokens.
async fn signed_by(fixture: &Fixture) -> String {
    let tokens = fixture.tokens(&fixture.acme, &[]).await;
    jwt(tokens["id_token"].as_str().unwrap()).0["kid"].as_str().unwrap().to_owned()
}

async fn type_password(fixture: &Fixture, email: &str, password: &str) -> Answer {
    let form = [("email", email), ("password", password)];
    fixture.send(Req::post("/t/acme/login", &form).same_origin()).await
}

/// Prepares the state, calls `begin`, and performs the action of the event once. Panics for an event without an arm.
async fn perform(fixture: &Fixture, event: &str, begin: &dyn Fn()) {
    let acme = &fixture.acme;
    let (id, db) = (acme.tenant.id, &fixture.services.db);
    let moment = || fixture.services.moment().unwrap();
    match event {
        "tenant_created" => {
            let base = CanonicalBase::parse("http://localhost:8080/t/third").unwrap();
            let keys = vec![KeyPair::generate(Alg::Es256).unwrap()];
            let new = NewTenant { slug: Slug::new("third").unwrap(), name: "Third".into(), base, keys };
            let moment = moment();
            begin();
            db.system(move |stx| provisioning::create_tenant(stx, &new, &moment)).unwrap().unwrap();
        }
        "tenant_changed" => {
            begin();
            fixture.set_tenant(acme, "flow", "20min");
        }
        "mail_domain_added" | "mail_domain_verified" | "mail_domain_removed" => {
            let slug = acme.tenant.slug.clone();
            let domain = Domain::parse("new.example").unwrap();
            let change = |name: &str| {
                let (slug, domain, moment, name) = (slug.clone(), domain.clone(), moment(), name.to_owned());
                db.system(move |stx| {
                    match name.as_str() {
                        "mail_domain_added" => drop(provisioning::add_domain(stx, &slug, &domain, &moment)?.unwrap()),
                        "mail_domain_verified" => {
                            drop(provisioning::verify_domain(stx, &slug, &domain, &moment)?.unwrap());
                        }
                        _ => drop(provisioning::remove_domain(stx, &slug, &domain, &moment)?.unwrap()),
                    }
                    Ok(())
                })
                .unwrap();
            };
            if event != "mail_domain_added" {
                change("mail_domain_added");
            }
            begin();
            // The second time nothing changes, so nothing is recorded.
            change(event);
            change(event);
        }
        "attribute_added" | "attribute_removed" => {
            let change = |event: &str| match event {
                // The second time it is taken.
                "attribute_added" => drop(fixture.add_attribute(acme, text_attribute("team"))),
                _ => fixture.remove_attribute(acme, "team"),
            };
            if event != "attribute_added" {
                change("attribute_added");
            }
            begin();
            // The second time nothing changes, so nothing is recorded.
            change(event);
            change(event);
        }
        "tenant_suspended" => {
            begin();
            fixture.set_tenant_state(acme, TenantState::Suspended);
        }
        "tenant_resumed" => {
            fixture.set_tenant_state(acme, TenantState::Suspended);
            begin();
            fixture.set_tenant_state(acme, TenantState::Active);
            // It is active already: nothing is recorded.
            fixture.set_tenant_state(acme, TenantState::Active);
        }
        "tenant_deleted" => {
            begin();
            fixture.set_tenant_state(acme, TenantState::Deleted);
        }
        "tenant_moved" => {
            // Only this tenant has the origin that moves.
            sql(fixture, "UPDATE tenants SET canonical_base = 'https://acme.example/t/acme' WHERE slug = 'acme'");
            let origin = |text: &str| CanonicalBase::parse(text).unwrap();
            let (from, to) = (origin("https://acme.example"), origin("https://acme.example.org"));
            let moment = moment();
            begin();
            db.system(move |stx| provisioning::move_origin(stx, &from, &to, &moment)).unwrap();
        }
        "deployment_restored" => {
            let moment = moment();
            begin();
            db.system(move |stx| provisioning::record_restore(stx, &moment)).unwrap();
        }
        "account_created" => {
            begin();
            fixture.account(acme, "new@example.com", true);
        }
        "account_changed" => {
            begin();
            fixture.set_claims(acme, ADA, &[("name", "Augusta Ada King"), ("locale", "")]);
        }
        "password_set" => {
            let (op, account) = (fixture.op(acme), account_id(fixture, ADA));
            let password = StoredPassword { phc: "$argon2id$other".to_owned(), pepper_id: [9; 8] };
            begin();
            db.write(id, move |wtx| manage::set_password(&op, wtx, account, &password)).unwrap().unwrap();
        }
        "account_locked" => {
            begin();
            fixture.set_account_state(acme, ADA, AccountState::Locked);
        }
        "account_unlocked" => {
            fixture.set_account_state(acme, ADA, AccountState::Locked);
            begin();
            fixture.set_account_state(acme, ADA, AccountState::Active);
        }
        "account_deleted" => {
            begin();
            fixture.set_account_state(acme, ADA, AccountState::Deleted);
        }
        "deletion_planned" | "deletion_cancelled" => {
            let account = account_id(fixture, ADA);
            let plan = |fixture: &Fixture| {
                let op = fixture.op(acme);
                let planned = db.write(id, move |wtx| {
                    let account = accounts::store::find_account(wtx, account)?.unwrap();
                    deletion::plan(&op, wtx, &account)
                });
                planned.unwrap();
            };
            if event == "deletion_planned" {
                begin();
                plan(fixture);
                return;
            }
            plan(fixture);
            begin();
            for _ in 0..2 {
                let op = fixture.op(acme);
                let kept = db.write(id, move |wtx| {
                    let account = accounts::store::find_account(wtx, account)?.unwrap();
                    deletion::cancel(&op, wtx, &account)
                });
                kept.unwrap();
            }
        }
        "api_token_made" => {
            let organization = fixture.two_organizations(acme, ADA);
            let grant = format!("{organization}.{}", SystemRole::VIEWER.id().to_base64url());
            let mut browser = fixture.signed_in(acme).await;
            begin();
            let form = [("name", "a typed secret"), ("grant", grant.as_str())];
            fixture.send_own(&mut browser, (acme, "/account/tokens"), &form).await;
        }
        "api_token_revoked" => {
            // With an organization the page has a form also after the revocation.
            fixture.two_organizations(acme, ADA);
            fixture.program_token(acme, ADA);
            let mut browser = fixture.signed_in(acme).await;
            let token = browser.get(fixture, "/t/acme/account/tokens").await.field("revoke").unwrap();
            begin();
            for _ in 0..2 {
                fixture.send_own(&mut browser, (acme, "/account/tokens"), &[("revoke", token.as_str())]).await;
            }
        }
        "account_exported" => {
            let (op, account) = (fixture.op(acme), account_id(fixture, ADA));
            begin();
            db.write(id, move |wtx| {
                let account = accounts::store::find_account(wtx, account)?.unwrap();
                let collected = export::collect(&op, wtx, &account, export::Reader::Operator, 10)?;
                export::record(&op, wtx, &collected)
            })
            .unwrap();
        }
        "role_given" => {
            let account = account_id(fixture, ADA);
            begin();
            for _ in 0..2 {
                let op = fixture.op(acme);
                db.write(id, move |wtx| roles::give(&op, wtx, account, Role::Administrator)).unwrap();
            }
        }
        "setup_link_made" => {
            begin();
            fixture.setup_link(acme, ADA);
        }
        "password_reset_asked" => {
            let (op, limits) = (fixture.op(acme), fixture.services.throttle);
            let asked = reset::Asked {
                name: Identifier::Address(Email::parse(ADA).unwrap()),
                to: reset::Destination::Page(None),
            };
            fixture.leaves_mail();
            begin();
            db.write(id, move |wtx| Stop::outcome(reset::ask(&op, wtx, &limits, &asked))).unwrap().unwrap();
        }
        "email_verified" => {
            fixture.set_tenant(acme, "registration", "open");
            let form = [("email", "new@example.com"), ("password", "a password of one's own")];
            let waiting = fixture.send(Req::post(format!("{}/register", acme.path), &form).same_origin()).await;
            assert_eq!(waiting.status, 303, "{}", waiting.text());
            let mails = fixture.mails();
            let link = mails[0].rendered.text.split("token=").nth(1).unwrap().split_whitespace().next().unwrap();
            let (op, link) = (fixture.op(acme), BearerToken::parse(TokenKind::Verification, link).unwrap());
            let browser = portico::authn::Browser {
                binding: op.bearer(TokenKind::BrowserBinding, "browser"),
                session: None,
                device: None,
            };
            begin();
            let used = db.write(id, move |wtx| verify::use_link(&op, wtx, &link, &browser)).unwrap();
            assert!(matches!(used, verify::Verified::Elsewhere { .. }));
        }
        "address_added" | "address_changed" | "address_removed" | "address_restored" => {
            let (op, account) = (fixture.op(acme), account_id(fixture, ADA));
            let other = Email::parse("further@example.com").unwrap();
            let link = (event != "address_added").then(|| fixture.undo_link(acme, ADA, "further@example.com"));
            fixture.leaves_mail();
            begin();
            let named = event.to_owned();
            let done = db.write(id, move |wtx| {
                let account = accounts::store::find_account(wtx, account)?.expect("the account");
                let ada = Email::parse(ADA).unwrap();
                match named.as_str() {
                    "address_added" => addresses::add(&op, wtx, &account, &other)?.unwrap(),
                    "address_changed" => address_changes::make_primary(&op, wtx, &account, &ada)?.unwrap(),
                    "address_removed" => address_changes::remove(&op, wtx, &account, &ada)?.unwrap(),
                    _ => {
                        let link = link.as_deref().and_then(|link| BearerToken::parse(TokenKind::UndoLink, link));
                        address_changes::undo(&op, wtx, &link.unwrap())?;
                    }
                }
                Ok(())
            });
            done.unwrap();
        }
        "terms_accepted" => {
            let (op, account) = (fixture.op(acme), account_id(fixture, ADA));
            begin();
            let accepted = db.write(id, move |wtx| {
                let account = accounts::store::find_account(wtx, account)?.expect("the account");
                terms::accept(&op, wtx, &account, "2026-11")
            });
            accepted.unwrap();
        }
        "sign_up_expired" => {
            fixture.set_tenant(acme, "registration", "open");
            let form = [("email", "new@example.com"), ("password", "a password of one's own")];
            fixture.send(Req::post(format!("{}/register", acme.path), &form).same_origin()).await;
            fixture.mails();
            fixture.advance(8 * 86_400);
            let op = fixture.op(acme);
            begin();
            assert_eq!(db.write(id, move |wtx| unfinished::delete(&op, wtx)).unwrap(), 1);
        }
        "invitation_made" => {
            begin();
            fixture.invitation_link(acme, "new@example.com");
        }
        "invitation_withdrawn" => {
            fixture.invitation_link(acme, "new@example.com");
            let found = db.read(id, |tx| invitations::store::list(tx, &PageRequest::first(1)));
            let invitation = found.unwrap().items[0].id;
            begin();
            // The second time nothing changes, so nothing is recorded.
            for _ in 0..2 {
                let op = fixture.op(acme);
                db.write(id, move |wtx| invitations::withdraw(&op, wtx, invitation)).unwrap();
            }
        }
        "invitation_accepted" => {
            let uri = format!("{}/invitation?token={}", acme.path, fixture.invitation_link(acme, "new@example.com"));
            let accept = Req::post(uri, &[("password", "a password of one's own")]).same_origin();
            begin();
            for _ in 0..2 {
                fixture.send(accept.clone()).await;
            }
        }
        "not_me_reported" => {
            let (op, link) = (fixture.op(acme), fixture.mailed_link(acme, ADA, Purpose::NotMe));
            let link = BearerToken::parse(TokenKind::NotMeLink, &link).unwrap();
            fixture.leaves_mail();
            begin();
            db.write(id, move |wtx| not_me::finish(&op, wtx, &link)).unwrap();
        }
        "client_created" => {
            begin();
            fixture.client(acme, confidential("New"));
        }
        "client_changed" => {
            let renamed = ClientMetadata { client_name: "Renamed".into(), ..confidential("New") };
            let client_id = fixture.client(acme, confidential("New")).client_id;
            begin();
            // The second time nothing is changed.
            for _ in 0..2 {
                let (op, client_id, renamed) = (fixture.op(acme), client_id.clone(), renamed.clone());
                db.write(id, move |wtx| clients::update(&op, wtx, &client_id, &renamed, None)).unwrap().unwrap();
            }
        }
        "client_secret_rotated" => {
            let (op, client_id) = (fixture.op(acme), acme.confidential.client_id.clone());
            begin();
            db.write(id, move |wtx| clients::rotate_secret(&op, wtx, &client_id)).unwrap().unwrap();
        }
        "client_deleted" => {
            begin();
            fixture.delete_client(acme, &acme.confidential);
        }
        "resource_server_created" => {
            begin();
            fixture.api(acme, "https://new.example.com", &["see"]);
        }
        "resource_server_secret_rotated" => {
            let op = fixture.op(acme);
            begin();
            assert!(db.write(id, move |wtx| resource_servers::rotate_secret(&op, wtx, API)).unwrap().is_some());
        }
        "resource_server_changed" => {
            begin();
            for _ in 0..2 {
                let op = fixture.op(acme);
                let rename = |api: &mut NewResourceServer| api.name = "Renamed".to_owned();
                // The second time nothing changes, so nothing is recorded.
                let changed = db.write(id, move |wtx| {
                    let changed = resource_servers::change(&op, wtx, API, &rename, None)?;
                    Ok(changed.is_some_and(|changed| changed.is_ok()))
                });
                assert!(changed.unwrap());
            }
        }
        "resource_server_deleted" => {
            let op = fixture.op(acme);
            begin();
            assert!(db.write(id, move |wtx| resource_servers::delete(&op, wtx, API)).unwrap());
        }
        "signing_key_made" => {
            let (op, pair) = (fixture.op(acme), KeyPair::generate(Alg::Es256).unwrap());
            begin();
            for _ in 0..2 {
                let (op, pair) = (op.clone(), pair.clone());
                db.write(id, move |wtx| keys::rotate(&op, wtx, &pair, When::Ahead)).unwrap();
            }
        }
        "signing_key_advanced" => {
            let pair = KeyPair::generate(Alg::Es256).unwrap();
            let (op, next) = (fixture.op(acme), pair.clone());
            db.write(id, move |wtx| keys::rotate(&op, wtx, &next, When::Ahead)).unwrap();
            let op = fixture.op(acme);
            begin();
            db.write(id, move |wtx| keys::rotate(&op, wtx, &pair, When::Now)).unwrap();
        }
        "signing_key_retired" => {
            let kid = signed_by(fixture).await;
            let (op, pair) = (fixture.op(acme), KeyPair::generate(Alg::Rs256).unwrap());
            db.write(id, move |wtx| keys::rotate(&op, wtx, &pair, When::Now)).unwrap();
            begin();
            for _ in 0..2 {
                let (op, kid) = (fixture.op(acme), kid.clone());
                db.write(id, move |wtx| keys::retire(&op, wtx, &kid, None)).unwrap();
            }
        }
        "signed_in" => {
            begin();
            type_password(fixture, ADA, acme.password).await;
        }
        "sign_in_failed" => {
            begin();
            type_password(fixture, ADA, "a typed secret").await;
        }
        "signed_out" => {
            let mut browser = fixture.signed_in(acme).await;
            let page = browser.get(fixture, "/t/acme/logout").await;
            let form = Req::post("/t/acme/logout", &[("form_token", &page.field("form_token").unwrap())]);
            let kept = browser.clone();
            begin();
            for mut browser in [browser, kept] {
                browser.send(fixture, form.clone()).await;
            }
        }
        "password_changed" | "password_change_failed" => {
            let mut browser = fixture.signed_in(acme).await;
            let present = if event == "password_changed" { acme.password } else { "a typed secret" };
            let new = "another typed secret";
            let form = [("password", present), ("new_password", new), ("new_password_again", new)];
            begin();
            fixture.send_own(&mut browser, (acme, "/account/password"), &form).await;
        }
        "password_removed" => {
            fixture.set_tenant(acme, "sign_in.methods", "password,link");
            let mut browser = fixture.signed_in(acme).await;
            begin();
            for _ in 0..2 {
                browser.send(fixture, Req::json("/t/acme/auth/unlink-provider", r#"{"provider":"credential"}"#)).await;
            }
        }
        "confirmation_failed" => {
            let mut browser = fixture.signed_in(acme).await;
            begin();
            browser.send(fixture, Req::json("/t/acme/auth/delete-user", r#"{"password":"a typed secret"}"#)).await;
        }
        "api_token_changed" => {
            let organization = fixture.organization(acme, "Aurora Labs", ADA);
            let key = fixture.bound_token(acme, &organization, ADA);
            let mut browser = fixture.signed_in(acme).await;
            let uri = format!("/t/acme/workspaces/{}/api-keys/{key}", organization.id);
            let body = r#"{"name":"a typed secret","roles":["viewer"]}"#;
            begin();
            browser.send(fixture, Req::json(uri, body).method(Method::PUT)).await;
        }
        "session_ended" | "other_sessions_ended" => {
            let mut browser = fixture.signed_in(acme).await;
            fixture.signed_in(acme).await;
            let page = browser.get(fixture, "/t/acme/account/sessions").await;
            let one = page.field("end").unwrap();
            let which = if event == "session_ended" { one.as_str() } else { "others" };
            begin();
            // A second post of the form records nothing.
            for _ in 0..2 {
                fixture.send_own(&mut browser, (acme, "/account/sessions"), &[("end", which)]).await;
            }
        }
        "application_removed" => {
            let mut browser = fixture.signed_in(acme).await;
            fixture.tokens_for(&mut browser, (acme, &acme.confidential), &[]).await;
            let page = browser.get(fixture, "/t/acme/account/applications").await;
            let form = [("remove", page.field("remove").unwrap())];
            let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
            begin();
            for _ in 0..2 {
                fixture.send_own(&mut browser, (acme, "/account/applications"), &form).await;
            }
        }
        "consent_given" => decide(fixture, "allow", begin).await,
        "consent_refused" => decide(fixture, "deny", begin).await,
        "authorization_code_redeemed" => {
            let mut browser = fixture.signed_in(acme).await;
            let code = fixture.code(&mut browser, acme, &[]).await;
            begin();
            fixture.send(fixture.redeem_request(acme, &code)).await;
        }
        "authorization_code_replayed" => {
            let mut browser = fixture.signed_in(acme).await;
            let code = fixture.code(&mut browser, acme, &[]).await;
            fixture.send(fixture.redeem_request(acme, &code)).await;
            begin();
            for _ in 0..2 {
                fixture.send(fixture.redeem_request(acme, &code)).await;
            }
        }
        "refresh_token_reused" => {
            let tokens = offline(fixture).await;
            fixture.refresh((acme, &acme.confidential), &tokens["refresh_token"], &[]).await;
            fixture.advance(10);
            begin();
            for _ in 0..2 {
                fixture.refresh((acme, &acme.confidential), &tokens["refresh_token"], &[]).await;
            }
        }
        "session_token_reused" => {
            let session = fixture.api_session(acme, ADA, ApiAudience::Organization);
            let body = serde_json::json!({ "refresh_token": session.refresh.unwrap().expose() }).to_string();
            let refresh = || {
                let req = Req::post("/t/acme/api/v1/refresh-token", &[]);
                let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
                Req { body: body.clone().into_bytes(), headers, ..req }
            };
            fixture.send(refresh()).await;
            begin();
            for _ in 0..2 {
                fixture.send(refresh()).await;
            }
        }
        "grant_revoked" | "access_token_revoked" => {
            let tokens = offline(fixture).await;
            let which = if event == "grant_revoked" { "refresh_token" } else { "access_token" };
            begin();
            for _ in 0..2 {
                fixture.revoke((acme, &acme.confidential), &tokens[which]).await;
            }
        }
        "mail_retried" => {
            // The retry may be rolled back, which leaves a dead mail.
            fixture.leaves_mail();
            fixture.set_password(acme, ADA, "another password for ada");
            let job = fixture.queue().lease(&[]).unwrap().unwrap();
            fixture.queue().settle(&job, Outcome::Dead("no such mailbox".to_owned())).unwrap();
            let op = fixture.op(acme);
            begin();
            assert!(db.write(id, move |wtx| mail::retry(&op, wtx, job.id)).unwrap());
        }
        other if audit_organizations::actor(other).is_some() => audit_organizations::perform(fixture, other, begin),
        other => panic!("{other} has no test: add an arm that performs its action"),
    }
}

/// Returns the actor kind that [`perform`] produces for the event.
fn actor(event: &str) -> &'static str {
    match event {
        "sign_in_failed" => "anonymous",
        "signed_in" | "signed_out" | "consent_given" | "consent_refused" => "account",
        "password_changed" | "password_change_failed" | "application_removed" | "not_me_reported" => "account",
        "password_removed" | "confirmation_failed" | "api_token_changed" => "account",
        "email_verified" | "terms_accepted" | "address_restored" | "invitation_accepted" | "deletion_planned" => {
            "account"
        }
        "session_token_reused" | "session_ended" | "other_sessions_ended" | "api_token_made" | "api_token_revoked" => {
            "account"
        }
        "authorization_code_redeemed" | "authorization_code_replayed" => "client",
        "refresh_token_reused" | "grant_revoked" | "access_token_revoked" => "client",
        other => audit_organizations::actor(other).unwrap_or("operator"),
    }
}

/// The events whose subject is another account than Ada's.
const UNKNOWN: [&str; 4] = ["account_created", "email_verified", "sign_up_expired", "invitation_accepted"];

/// P-12, A-103: each action writes exactly one record, in the right log, with the right actor and subject.
#[actix_web::test]
async fn each_privileged_action_is_recorded_once() {
    for event in NAMES {
        let fixture = Fixture::new();
        let ada = account_id(&fixture, ADA);
        let before = RefCell::new(BTreeSet::new());
        perform(&fixture, event, &|| before.replace(log(&fixture).into_iter().map(|row| row.id).collect()).clear())
            .await;
        assert!(!before.borrow().is_empty(), "{event}: the test called `begin`");
        let new: Vec<EventRow> = log(&fixture).into_iter().filter(|row| !before.borrow().contains(&row.id)).collect();
        // The account and the sign-in are actions of their own.
        let parts: &[&str] = if *event == "invitation_accepted" { &["account_created", "signed_in"] } else { &[] };
        let names: BTreeSet<&str> = new.iter().map(|row| row.event.as_str()).collect();
        assert_eq!(names, parts.iter().copied().chain([*event]).collect());
        assert_eq!(new.len(), names.len(), "{event}: one record each");
        let row = new.iter().find(|row| row.event == *event).unwrap();
        let whole = (event.starts_with("tenant_") && *event != "tenant_changed") || *event == "deployment_restored";
        let expected = if whole { system(&fixture) } else { fixture.acme.tenant.id };
        assert_eq!(row.tenant_id, expected.as_slice(), "{event}: in this log");
        assert_eq!(row.occurred_at, fixture.clock.now());
        assert_eq!(row.actor_kind, actor(event), "{event}");
        assert_eq!(row.actor_id.is_some(), ["account", "client"].contains(&actor(event)), "{event}");
        let subject = row.subject_id.as_deref().unwrap_or_else(|| panic!("{event} has a subject"));
        match row.subject_kind.as_str() {
            "tenant" if *event == "tenant_created" => assert_ne!(subject, fixture.acme.tenant.id.as_slice()),
            "tenant" if *event == "deployment_restored" => assert_eq!(subject, system(&fixture).as_slice()),
            "tenant" => assert_eq!(subject, fixture.acme.tenant.id.as_slice(), "{event}"),
            "account" if UNKNOWN.contains(event) => {
                assert_ne!(subject, ada.as_slice())
            }
            "account" => assert_eq!(subject, ada.as_slice(), "{event}"),
            "client" | "resource_server" | "signing_key" | "mail" | "invitation" | "organization" => {}
            other => panic!("{event} has the subject kind {other}"),
        }
        if row.actor_kind == "account" {
            assert_eq!(row.actor_id, row.subject_id, "{event}: the actor is the account itself");
        }
        assert!(serde_json::from_str::<serde_json::Value>(&row.details).unwrap().is_object());
    }
    println!("{} events, one record each", NAMES.len());
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// Returns the rows that actions change, without the audit log. Flows are left out: a flow begins in its own
/// transaction, before the sign-in.
fn state(fixture: &Fixture) -> Vec<String> {
    let mut connection = connect(fixture.dir.path());
    let tenants: Vec<Line> = diesel::sql_query(
        "SELECT slug || state || epoch || canonical_base || settings || name AS line FROM tenants ORDER BY id",
    )
    .load(&mut connection)
    .unwrap();
    let rows = fixture.rows_of(fixture.acme.tenant.id);
    // A counter that was decremented to 0 is left out. Its columns are `tenant, key, count, …`.
    let counts_nothing = |row: &str| row.starts_with("throttle_counters") && row.split(',').nth(2) == Some("0");
    let apart = |row: &String| !row.starts_with("audit_") && !row.starts_with("sign_in_flows") && !counts_nothing(row);
    tenants.into_iter().map(|line| line.line).chain(rows.into_iter().filter(apart)).collect()
}

const REFUSE_SQLITE: &str =
    "CREATE TRIGGER refuse_audit BEFORE INSERT ON audit_events BEGIN SELECT RAISE(ABORT, 'refused by the test'); END";
const REFUSE_POSTGRES: &str = "CREATE FUNCTION refuse_audit() RETURNS trigger LANGUAGE plpgsql AS \
    $$ BEGIN RAISE EXCEPTION 'refused by the test'; END $$; \
    CREATE TRIGGER refuse_audit BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION refuse_audit()";

/// A-103: an action that cannot be recorded is rolled back.
#[actix_web::test]
async fn an_action_that_cannot_be_recorded_is_rolled_back() {
    for event in NAMES {
        let fixture = Rc::new(Fixture::new());
        let before = Rc::new(RefCell::new(Vec::new()));
        let (at, seen) = (fixture.clone(), before.clone());
        // In a task of its own: the refusal makes a test helper panic.
        let done = actix_web::rt::spawn(async move {
            let begin = || {
                sql(&at, on(REFUSE_SQLITE, REFUSE_POSTGRES));
                seen.replace(state(&at));
            };
            perform(&at, event, &begin).await;
        });
        let _ = done.await;
        assert!(!before.borrow().is_empty(), "{event}: the test called `begin`");
        assert_eq!(state(&fixture), *before.borrow(), "{event}: nothing was changed");
        sql(&fixture, on("DROP TRIGGER refuse_audit", "DROP TRIGGER refuse_audit ON audit_events"));
    }
}

/// A-79, A-92: a failed sign-in names the account if it exists, and never what was typed.
#[actix_web::test]
async fn failed_sign_ins_record_account_and_reason() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.account(&acme, "unverified@example.com", false);
    fixture.account(&acme, "locked@example.com", true);
    fixture.set_account_state(&acme, "locked@example.com", AccountState::Locked);
    let reasons = [
        ("nobody@example.com", acme.password, 401, r#"{"reason":"unknown_account"}"#, false),
        (ADA, "a typed secret", 401, r#"{"reason":"wrong_password"}"#, true),
        ("locked@example.com", acme.password, 401, r#"{"reason":"not_active"}"#, true),
        ("locked@example.com", "a typed secret", 401, r#"{"reason":"wrong_password"}"#, true),
        ("unverified@example.com", acme.password, 303, r#"{"reason":"email_not_verified"}"#, true),
    ];
    for (email, password, status, details, known) in reasons {
        fixture.advance(1);
        assert_eq!(type_password(&fixture, email, password).await.status, status, "{email}");
        let rows = fixture
            .services
            .db
            .read(acme.tenant.id, |tx| list_events(tx, &Default::default(), &PageRequest::first(1)))
            .unwrap()
            .items;
        let row = &rows[0].0;
        assert_eq!((row.event.as_str(), row.details.as_str()), ("sign_in_failed", details), "{email}");
        let subject = known.then(|| account_id(&fixture, email).as_slice().to_vec());
        assert_eq!((row.subject_kind.as_str(), &row.subject_id), ("account", &subject), "{email}");
    }
}

/// Returns a row without its random content: bytes and key ids.
fn text_of(row: &str) -> String {
    let without = |row: &str, (begin, end): (&str, char)| -> String {
        let mut parts = row.split(begin);
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| text + part.split_once(end).map_or("", |(_, rest)| rest))
    };
    without(&without(row, ("X'", '\'')), ("\"kid\":\"", '"'))
}

#[actix_web::test]
async fn a_sign_in_over_another_users_session_records_its_end() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    fixture.account(&acme, "bob@example.com", true);
    let mut browser = fixture.signed_in(&acme).await;
    fixture.advance(1);
    let page = browser.get(&fixture, &format!("{}/login", acme.path)).await;
    fixture.sign_in_as(&mut browser, (&acme, "bob@example.com"), &page).await;
    let log = log(&fixture);
    let named = |event: &str| log.iter().filter(|row| row.event == event).collect::<Vec<_>>();
    let (ended, begun) = (named("signed_out"), named("signed_in"));
    assert_eq!(ended.len(), 1);
    assert_eq!(ended[0].subject_id, begun[0].subject_id);
    let session = |row: &EventRow| serde_json::from_str::<serde_json::Value>(&row.details).unwrap()["session"].clone();
    assert_eq!(session(ended[0]), session(begun[0]));
    assert_eq!(ended[0].actor_id, Some(account_id(&fixture, "bob@example.com").as_slice().to_vec()));
}

/// A-92: no credential, address or name of a full sign-in is in the log.
#[actix_web::test]
async fn no_secret_and_no_personal_data_is_in_the_log() {
    let fixture = Fixture::new();
    let acme = fixture.acme.clone();
    type_password(&fixture, ADA, "a typed secret").await;
    type_password(&fixture, "typed@by.mistake", "a typed secret").await;
    let mut browser = Browser::new();
    let start = fixture.authorize(&mut browser, (&acme, &acme.confidential), &[]).await;
    let page = browser.follow(&fixture, start).await;
    let signed_in = fixture.sign_in_at(&mut browser, &acme, &page).await;
    let consent = browser.follow(&fixture, signed_in).await;
    let answer = fixture.decide(&mut browser, &acme, (&consent, "allow")).await;
    let code = answer.location_query().remove("code").unwrap();
    let tokens = fixture.redeem(&acme, &acme.confidential, &code).await.json();
    fixture.redeem(&acme, &acme.confidential, &code).await;
    let client = fixture.client(&acme, confidential("A name of a client"));
    fixture.account(&acme, "grace@example.com", true);
    fixture.set_claims(&acme, "grace@example.com", &[("name", "Grace Hopper"), ("birthdate", "1906-12-09")]);
    let mut secrets: Vec<String> = [
        "a typed secret",
        "typed@by.mistake",
        ADA,
        "grace@example.com",
        "Grace",
        "Hopper",
        "1906-12-09",
        "Ada",
        "Lovelace",
        "Shop",
        "A name of a client",
        acme.password,
        &code,
        "a state",
        "a nonce",
        acme.sub.as_str(),
    ]
    .map(str::to_owned)
    .to_vec();
    secrets.extend(browser.cookies.values().cloned());
    secrets.extend([client.client_secret.unwrap(), acme.confidential.client_secret.clone().unwrap()]);
    secrets.extend(["access_token", "id_token"].map(|name| tokens[name].as_str().unwrap().to_owned()));
    let rows = fixture.rows_of(acme.tenant.id);
    let audited: Vec<&String> = rows.iter().filter(|row| row.starts_with("audit_")).collect();
    assert!(audited.len() > 15, "{}", audited.len());
    for secret in &secrets {
        let hex: String = secret.bytes().map(|b| format!("{b:02X}")).collect();
        // Half of a bearer secret is a leak too.
        let half = &secret[secret.len() / 2..];
        for row in &audited {
            // Three letters occur by chance in this many bytes.
            assert!(!text_of(row).contains(secret.as_str()), "{secret} is in {row}");
            assert!(secret.len() < 6 || !row.contains(&hex), "{secret} is in {row}");
            assert!(half.len() < 20 || !row.contains(half), "half of {secret} is in {row}");
        }
    }
}
