//! Upgrades: a deployment of an earlier version (`tests/deployments`) starts and is migrated. Its accounts, clients,
//! sessions, consents and tokens still work, and what had ended stays ended. The clock starts an hour after it was made.

use std::fs;
use std::net::TcpListener;

use josekit::jwk::Jwk;
use josekit::jws::{ES256, JwsSigner};
use portico::accounts::AccountState;
use portico::audit::verify::verify;
use portico::base::crypto::digest::base64url;
use portico::base::quota::Quota;
use portico::base::slug::Slug;
use portico::base::time::Clock;
use portico::config::ListenAddress;
use portico::doctor::{Depth, Probes, Space, State, examine};
use portico::jobs::count_quotas::count_quotas;
use portico::jobs::seal::seal;
use portico::quotas;
use portico::tenancy::TenantState;
use portico::tenancy::settings::RememberSignIn;
use portico::tenancy::store::find_by_slug;
use serde_json::{Value, json};

use crate::introspect::ask;
use crate::support::engine::{on_postgres, url_of};
use crate::support::{API, Answer, Browser, Fixture, Kept, Req, TestClient, TestTenant, asserted, hs256, test_config};

const PLENTY: Space = Space { free: 500 << 30, all: 900 << 30 };
/// Checks of the doctor that depend on the machine, or on the time since the deployment was made.
const OF_THE_MACHINE: [&str; 4] = ["clock", "disk_space", "durability", "signing_keys"];
const FOR_ITSELF: [(&str, &str); 1] = [("grant_type", "client_credentials")];

/// Signs in at a tenant without an application and returns the status.
async fn sign_in(fixture: &Fixture, tenant: &str, (email, password): (&str, &str)) -> u16 {
    let form = [("email", email), ("password", password)];
    fixture.send(Req::post(format!("/t/{tenant}/login"), &form).same_origin()).await.status
}

async fn account_page(fixture: &Fixture, browser: &mut Browser) -> Answer {
    browser.get(fixture, "/t/acme/account").await
}

async fn refresh_error(fixture: &Fixture, at: (&TestTenant, &TestClient), token: &Value) -> (u16, Value) {
    let answer = fixture.refresh(at, token, &[]).await;
    (answer.status, answer.json()["error"].clone())
}

fn refused() -> (u16, Value) {
    (400, json!("invalid_grant"))
}

#[actix_web::test]
async fn accounts_and_sessions_still_work() {
    for kept in Kept::all() {
        let (fixture, name) = (kept.open(), &kept.name);
        let (ada, bob) = (kept.text("acme/accounts/ada/email"), kept.text("acme/accounts/bob/email"));
        let now = fixture.clock.now();
        let counted = fixture.services.db.read(fixture.acme.tenant.id, |tx| quotas::used(tx, Quota::Accounts, now));
        assert!(counted.unwrap().number >= 3, "{name}: the accounts are counted");
        let wrong = count_quotas(&fixture.services.db, now, &|| false).unwrap();
        assert_eq!(wrong, 0, "{name}: each counter agrees with its rows");

        let page = account_page(&fixture, &mut kept.browser("acme/ada/cookies")).await;
        assert_eq!(page.status, 200, "{name}: ada's session opens her account");
        assert!(page.text().contains(ada), "{name}: the page shows ada: {}", page.text());
        let password = kept.text("acme/accounts/ada/password");
        assert_eq!(sign_in(&fixture, "acme", (ada, password)).await, 303, "{name}: ada signs in with the password");
        assert_eq!(
            sign_in(&fixture, "acme", (ada, "another password")).await,
            401,
            "{name}: another password is refused"
        );
        let root = (kept.text("root/email"), kept.text("root/password"));
        assert_eq!(sign_in(&fixture, "_system", root).await, 303, "{name}: the administrator signs in");

        let password = kept.text("acme/accounts/bob/password");
        assert_eq!(sign_in(&fixture, "acme", (bob, password)).await, 401, "{name}: bob stays locked");
        let page = account_page(&fixture, &mut kept.browser("acme/bob/cookies")).await;
        assert_eq!(page.status, 303, "{name}: the session that the lock ended stays ended");
        fixture.set_account_state(&fixture.acme, bob, AccountState::Active);
        assert_eq!(sign_in(&fixture, "acme", (bob, password)).await, 303, "{name}: after unlocking, bob signs in");

        let (link, chosen) = (kept.text("acme/accounts/eve/setup_link"), "correct horse battery eve");
        let eve = (kept.text("acme/accounts/eve/email"), chosen);
        assert_eq!(sign_in(&fixture, "acme", eve).await, 401, "{name}: eve has no password yet");
        assert_eq!(fixture.send(Req::get(link)).await.status, 200, "{name}: the set-up link opens");
        let set = fixture.send(Req::post(link, &[("password", chosen)]).same_origin()).await;
        assert_eq!(set.status, 200, "{name}: the set-up link sets a password: {}", set.text());
        assert_eq!(fixture.send(Req::get(link)).await.status, 410, "{name}: the set-up link works once");
        assert_eq!(sign_in(&fixture, "acme", eve).await, 303, "{name}: eve signs in with the new password");

        let mut known = kept.browser("acme/ada/cookies");
        known.cookies.retain(|cookie, _| cookie.contains("device"));
        let mut tries = 0;
        while sign_in(&fixture, "acme", (ada, "another password")).await == 401 {
            tries += 1;
            assert!(tries < 10, "{name}: guesses at ada's password are limited");
        }
        let form = [("email", ada), ("password", fixture.acme.password)];
        let attempt = || Req::post("/t/acme/login", &form).same_origin();
        assert_eq!(fixture.send(attempt()).await.status, 429, "{name}: an unknown browser is rate limited");
        let answer = known.send(&fixture, attempt()).await;
        assert_eq!(answer.status, 303, "{name}: a known device is not");
    }
}

#[actix_web::test]
async fn clients_and_consents_still_work() {
    for kept in Kept::all() {
        let (fixture, name) = (kept.open(), &kept.name);
        let acme = &fixture.acme;
        let mut browser = kept.browser("acme/ada/cookies");
        let offline = [("scope", "openid profile email offline_access")];
        let answer = fixture.authorize(&mut browser, (acme, &acme.confidential), &offline).await;
        let code = answer.location_query().remove("code");
        let code = code.unwrap_or_else(|| panic!("{name}: no consent is asked for again: {}", answer.location()));
        let tokens = fixture.redeem(acme, &acme.confidential, &code).await;
        assert_eq!(tokens.status, 200, "{name}: the code is redeemed: {}", tokens.text());
        let claims = fixture.userinfo(acme, &tokens.json()["access_token"]).await.json();
        for (claim, value) in [("sub", acme.sub.as_str()), ("given_name", "Ada"), ("locale", "en-GB")] {
            assert_eq!(claims[claim], json!(value), "{name}: the claim {claim} is unchanged");
        }
        let other = [("scope", "openid address")];
        let answer = fixture.authorize(&mut browser, (acme, &acme.confidential), &other).await;
        assert!(answer.location().contains("/consent?"), "{name}: another scope needs consent: {}", answer.location());
        let code = fixture.code(&mut browser, acme, &[]).await;
        let tokens = fixture.send(fixture.redeem_request(acme, &code)).await;
        assert_eq!(tokens.status, 200, "{name}: the public client redeems a code");

        let nightly = kept.client("acme/clients/nightly");
        let tokens = fixture.redeem_with(acme, &nightly, &FOR_ITSELF).await;
        assert_eq!(tokens.status, 200, "{name}: client_credentials with the secret: {}", tokens.text());
        for (token, what) in
            [(&tokens.json()["access_token"], "a new token"), (kept.value("acme/machine/token"), "a kept token")]
        {
            let answer = ask(&fixture, acme, (API, &acme.api_secret), token).await;
            assert_eq!(
                answer.json()["active"],
                json!(true),
                "{name}: introspection by the API: {what} is active: {}",
                answer.text()
            );
        }
        let wrong = TestClient { client_secret: kept.client("acme/clients/vault").client_secret, ..nightly };
        let answer = fixture.redeem_with(acme, &wrong, &FOR_ITSELF).await;
        assert_eq!(answer.status, 401, "{name}: another secret is refused");

        let vault = kept.client("acme/clients/vault");
        let claims = fixture.assertion_claims(acme, &vault.client_id);
        let assertion = hs256(vault.client_secret.unwrap().as_bytes(), &claims);
        let answer = fixture.send(asserted("/t/acme/oauth2/token", &FOR_ITSELF, &assertion)).await;
        assert_eq!(answer.status, 200, "{name}: client_secret_jwt, by the sealed secret: {}", answer.text());
        let jwk = kept.value("acme/clients/ledger/jwk");
        let claims = fixture.assertion_claims(acme, kept.text("acme/clients/ledger/client_id"));
        let answer = fixture.send(asserted("/t/acme/oauth2/token", &FOR_ITSELF, &es256(jwk, &claims))).await;
        assert_eq!(answer.status, 200, "{name}: private_key_jwt: {}", answer.text());
    }
}

/// Signs a token with this private key.
fn es256(jwk: &Value, claims: &Value) -> String {
    let signer = ES256.signer_from_jwk(&Jwk::from_bytes(jwk.to_string()).unwrap()).unwrap();
    let header = json!({ "alg": "ES256" }).to_string();
    let text = format!("{}.{}", base64url(header.as_bytes()), base64url(claims.to_string().as_bytes()));
    format!("{text}.{}", base64url(&signer.sign(text.as_bytes()).unwrap()))
}

#[actix_web::test]
async fn tokens_still_work() {
    for kept in Kept::all() {
        let (fixture, name) = (kept.open(), &kept.name);
        let acme = &fixture.acme;
        let (shop, phone) = ((acme, &acme.confidential), (acme, &acme.public));
        for (owner, held) in [(shop, "acme/ada/current"), (phone, "acme/ada/phone")] {
            let tokens = kept.value(held);
            let answer = fixture.userinfo(acme, &tokens["access_token"]).await;
            assert_eq!(answer.status, 200, "{name}: {held}: UserInfo answers to the access token");
            assert_eq!(answer.json()["sub"], json!(acme.sub), "{name}: {held}: the subject is ada");
            let answer = fixture.refresh(owner, &tokens["refresh_token"], &[]).await;
            assert_eq!(answer.status, 200, "{name}: {held}: the refresh token works: {}", answer.text());
            let next = answer.json();
            assert_eq!(
                next["expires_in"], tokens["expires_in"],
                "{name}: {held}: the setting token.access is unchanged"
            );
            let answer = fixture.refresh(owner, &next["refresh_token"], &[]).await;
            assert_eq!(answer.status, 200, "{name}: {held}: its successor works");
        }
        let answer = fixture.introspect(shop, &kept.value("acme/ada/current")["access_token"]).await;
        assert_eq!(answer.json()["active"], json!(true), "{name}: introspection by the client: its token is active");

        let successor = &kept.value("acme/ada/successor")["refresh_token"];
        let answer = fixture.refresh(shop, successor, &[]).await;
        assert_eq!(answer.status, 200, "{name}: the successor of a used refresh token works");
        let latest = &answer.json()["refresh_token"];
        let used = &kept.value("acme/ada/used")["refresh_token"];
        assert_eq!(refresh_error(&fixture, shop, used).await, refused(), "{name}: a used refresh token is refused");
        assert_eq!(refresh_error(&fixture, shop, latest).await, refused(), "{name}: its reuse ends the family");

        let fixture = kept.open();
        let shop = (&fixture.acme, &fixture.acme.confidential);
        assert_eq!(
            refresh_error(&fixture, shop, used).await,
            refused(),
            "{name}: reuse is refused on a fresh copy too"
        );
        assert_eq!(refresh_error(&fixture, shop, successor).await, refused(), "{name}: reuse ends the kept successor");
        let other = &kept.value("acme/ada/current")["refresh_token"];
        assert_eq!(fixture.refresh(shop, other, &[]).await.status, 200, "{name}: other families still work");
    }
}

#[actix_web::test]
async fn what_had_ended_stays_ended() {
    for kept in Kept::all() {
        let (fixture, name) = (kept.open(), &kept.name);
        let acme = &fixture.acme;
        let (shop, phone) = ((acme, &acme.confidential), (acme, &acme.public));
        let held = [(shop, "acme/ada/revoked"), (phone, "acme/ended/tokens"), (phone, "acme/bob/tokens")];
        for (owner, held) in held {
            let tokens = kept.value(held);
            let answer = fixture.userinfo(acme, &tokens["access_token"]).await;
            assert_eq!(answer.status, 401, "{name}: {held}: the access token stays revoked");
            let answer = refresh_error(&fixture, owner, &tokens["refresh_token"]).await;
            assert_eq!(answer, refused(), "{name}: {held}: the refresh token stays revoked");
        }
        let page = account_page(&fixture, &mut kept.browser("acme/ended/cookies")).await;
        assert_eq!(page.status, 303, "{name}: the session that was signed out stays ended");
        let answer = fixture.userinfo(acme, kept.value("acme/ada/withdrawn")).await;
        assert_eq!(answer.status, 401, "{name}: the access token that was revoked alone stays revoked");
        let nightly = kept.client("acme/clients/nightly");
        let revoked = kept.value("acme/machine/revoked");
        let answer = fixture.introspect((acme, &nightly), revoked).await;
        assert_eq!(
            answer.json(),
            json!({ "active": false }),
            "{name}: the revoked client_credentials token stays revoked"
        );

        let globex = fixture.globex.clone();
        let ada = (kept.text("globex/accounts/ada/email"), globex.password);
        assert_eq!(sign_in(&fixture, "globex", ada).await, 404, "{name}: a suspended tenant stays suspended");
        fixture.set_tenant_state(&globex, TenantState::Active);
        assert_eq!(sign_in(&fixture, "globex", ada).await, 303, "{name}: after resuming it, ada signs in");
        let other = (ada.0, acme.password);
        assert_eq!(
            sign_in(&fixture, "globex", other).await,
            401,
            "{name}: the password of the other tenant is refused"
        );
        let published = fixture.send(Req::get("/t/globex/oauth2/jwks")).await.json();
        contains(&published["keys"], kept.value("globex/jwks/keys"), &format!("{name}: the keys of globex"));
    }
}

#[actix_web::test]
async fn unfinished_requests_can_be_finished() {
    for kept in Kept::all() {
        let (fixture, name) = (kept.open(), &kept.name);
        let acme = &fixture.acme;
        let mut browser = kept.browser("acme/waiting/cookies");
        let page = browser.get(&fixture, kept.text("acme/waiting/page")).await;
        assert_eq!(page.status, 200, "{name}: the page of an unfinished sign-in opens");
        let answer = fixture.sign_in_at(&mut browser, acme, &page).await;
        assert_eq!(answer.status, 303, "{name}: the sign-in is finished: {}", answer.text());
        let answer = browser.follow(&fixture, answer).await;
        let code = answer.location_query().remove("code");
        let code = code.unwrap_or_else(|| panic!("{name}: the sign-in leads to the client: {}", answer.location()));
        let tokens = fixture.redeem(acme, &acme.confidential, &code).await;
        assert_eq!(tokens.status, 200, "{name}: its code is redeemed: {}", tokens.text());

        let mut browser = kept.browser("acme/ada/cookies");
        let page = browser.get(&fixture, kept.text("acme/leaving/page")).await;
        assert_eq!(page.status, 200, "{name}: the page of an unfinished sign-out opens");
        let fields = ["request", "form_token"].map(|field| (field, page.field(field).unwrap()));
        let form = fields.each_ref().map(|(field, value)| (*field, value.as_str()));
        let answer = browser.send(&fixture, Req::post("/t/acme/logout", &form).same_origin()).await;
        let answer = browser.follow(&fixture, answer).await;
        let back = "https://rp.example.com/bye?state=a+state";
        assert_eq!(answer.location(), back, "{name}: the sign-out leads back to the client");

        let fixture = kept.open();
        let mut browser = kept.browser("acme/ada/cookies");
        let hint = kept.text("acme/ada/current/id_token");
        let uri = fixture.logout_uri(&fixture.acme, &[("id_token_hint", hint)]);
        browser.get(&fixture, &uri).await;
        let page = account_page(&fixture, &mut kept.browser("acme/ada/cookies")).await;
        assert_eq!(page.status, 303, "{name}: a kept ID token as id_token_hint ends its session");
    }
}

/// Asserts that every entry of `expected` is in `found`.
fn contains(found: &Value, expected: &Value, what: &str) {
    let (found, expected) = (found.as_array().unwrap(), expected.as_array().unwrap());
    assert!(!expected.is_empty(), "{what}: the expected list is not empty");
    for entry in expected {
        assert!(found.contains(entry), "{what}: {entry} is missing in {found:?}");
    }
}

#[actix_web::test]
async fn keys_metadata_and_branding_are_unchanged() {
    for kept in Kept::all() {
        let (fixture, name) = (kept.open(), &kept.name);
        let published = fixture.send(Req::get("/t/acme/oauth2/jwks")).await.json();
        contains(&published["keys"], kept.value("acme/jwks/keys"), &format!("{name}: the keys of acme"));
        let metadata = fixture.send(Req::get("/t/acme/.well-known/openid-configuration")).await.json();
        let before = kept.value("acme/metadata").as_object().unwrap();
        assert!(before.len() > 20, "{name}: the earlier metadata is known");
        for (field, value) in before {
            if value.is_array() {
                contains(&metadata[field], value, &format!("{name}: {field}"));
            } else if value.is_string() {
                assert_eq!(&metadata[field], value, "{name}: {field} is unchanged");
            }
        }
        let page = fixture.send(Req::get("/t/acme/login")).await;
        for shown in ["Acme Inc", "https://acme.example.com/privacy", "/t/acme/branding/brand."] {
            assert!(page.text().contains(shown), "{name}: the sign-in page has {shown}: {}", page.text());
        }
        let file = |begins: &str| {
            let at = page.text().find(begins).unwrap_or_else(|| panic!("{name}: the page has no {begins}"));
            page.text()[at..].split('"').next().unwrap().to_owned()
        };
        let logo = fixture.send(Req::get(file("/t/acme/branding/logo."))).await;
        assert_eq!(logo.body, crate::branding::MARK, "{name}: the logo is unchanged");
        let sheet = fixture.send(Req::get(file("/t/acme/branding/brand."))).await;
        assert!(sheet.text().contains("#e4572e"), "{name}: the accent is unchanged");
    }
}

/// Migration 000020: the upgrade offers no longer sessions where an administrator has chosen shorter ones.
#[actix_web::test]
async fn tenants_with_session_lifetimes_of_their_own_do_not_offer_to_keep_users_signed_in() {
    let mut tried = 0;
    for kept in Kept::all().iter().filter(|kept| kept.schema() < 20) {
        let changed = r#"UPDATE tenants SET settings = replace(settings, '"session.idle":43200', '"session.idle":900')
            WHERE slug = 'acme'"#;
        let (fixture, name) = (kept.open_changed(changed), &kept.name);
        let settings = |tenant: &TestTenant| {
            let settings = &tenant.tenant.settings;
            (settings.session_idle().as_secs(), settings.sign_in_remember)
        };
        assert_eq!(settings(&fixture.acme), (900, RememberSignIn::Never), "{name}: own lifetimes");
        assert_eq!(settings(&fixture.globex), (43_200, RememberSignIn::Offer), "{name}: the default ones");
        tried += 1;
    }
    assert!(tried > 0);
}

#[actix_web::test]
async fn the_audit_log_verifies_and_the_doctor_reports_no_failure() {
    for kept in Kept::all() {
        let (fixture, name) = (kept.open(), &kept.name);
        let now = fixture.clock.now();
        let walk = |slug: &str| {
            let slug = Slug::parse(slug).unwrap_or_else(Slug::system);
            let tenant = fixture.services.db.system_read(|stx| find_by_slug(stx, &slug)).unwrap().unwrap();
            let walked = fixture.services.db.read(tenant.id, |tx| {
                let mut found = Vec::new();
                Ok((verify(tx, now, &mut |finding| found.push(finding.to_string()))?, found))
            });
            let (verified, found) = walked.unwrap();
            assert_eq!(verified.faults, 0, "{name}: the audit log of {slug} is intact: {found:?}");
            verified
        };
        let logs = kept.value("audit").as_array().unwrap();
        let tenants = 4 + usize::from(kept.has("umbrella")) + if kept.has("initech") { 2 } else { 0 };
        assert_eq!(logs.len(), tenants, "{name}: each tenant has a log");
        for log in logs {
            let verified = walk(log["tenant"].as_str().unwrap());
            let end = (log["end"].as_i64().unwrap(), log["link"].as_str().unwrap().to_owned());
            assert_eq!(Some(end), verified.end, "{name}: {log}: the chain ends where it ended");
        }
        let before = walk("acme").events;
        let ada = (kept.text("acme/accounts/ada/email"), fixture.acme.password);
        assert_eq!(sign_in(&fixture, "acme", ada).await, 303, "{name}: ada signs in");
        seal(&fixture.services.db, now, &|| false).unwrap();
        let verified = walk("acme");
        assert!(verified.events > before, "{name}: the sign-in is recorded");
        assert_eq!(verified.unsealed, 0, "{name}: the new events are sealed behind the earlier ones");

        let mut config = test_config(fixture.dir.path());
        config.database.url = url_of(fixture.dir.path());
        (config.hasher.memory, config.hasher.iterations) = (19_456, 2);
        let unused = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        config.http.listen = ListenAddress { host: "127.0.0.1".to_owned(), port: unused };
        config.http.ops_listen = None;
        let findings = examine(
            &config,
            &Probes {
                clock: fixture.clock.as_ref(),
                space: &|_| Some(PLENTY),
                depth: Depth::Deep { progress: &|_| {} },
            },
        );
        let bad = findings.iter().filter(|f| [State::Failure, State::Skipped].contains(&f.state));
        // On PostgreSQL the manual clock differs from the server's, and the test server runs without fsync.
        let bad: Vec<_> = bad.filter(|f| !on_postgres() || !["clock", "durability"].contains(&f.check)).collect();
        assert!(bad.is_empty(), "{name}: the doctor reports {bad:?}");
        let administrator = findings.iter().find(|f| f.check == "administrator").unwrap();
        assert_eq!(administrator.state, State::Ok, "{name}: {administrator:?}");
    }
}

#[test]
fn the_program_starts_on_a_copy() {
    for kept in Kept::all() {
        let (program, name) = (kept.program(), &kept.name);
        let address = ("PORTICO_HTTP__PUBLIC_URL", kept.text("public_url"));
        let json = |arguments: &[&str]| program.run_with(address, &[arguments, &["--json"]].concat()).json();
        let pending = || {
            let status = json(&["migrate", "status"]);
            status.as_array().unwrap().iter().filter(|migration| migration["state"] == json!("pending")).count()
        };
        let behind = pending() > 0;
        if behind && on_postgres() {
            program.run_with(address, &["serve"]).refused(&["behind this version", "run `portico migrate up`"]);
            assert!(pending() > 0, "{name}: a start that is refused migrates nothing");
            program.run_with(address, &["migrate", "up"]).done();
        }
        let server = program.serve_with(&[address]);
        assert_eq!(pending(), 0, "{name}: the database is migrated");
        let copies = fs::read_dir(program.data("")).unwrap().filter(|entry| {
            let file = entry.as_ref().unwrap().file_name();
            file.to_string_lossy().starts_with("portico.before-")
        });
        let expected = usize::from(behind && !on_postgres());
        assert_eq!(copies.count(), expected, "{name}: SQLite is copied before it is migrated, and only then");

        let (issuer, keys) = server.identity("acme");
        assert_eq!(issuer, kept.text("acme/issuer"), "{name}: the issuer is unchanged");
        contains(&keys["keys"], kept.value("acme/jwks/keys"), &format!("{name}: the keys of acme"));
        assert_eq!(server.get("/t/globex/oauth2/jwks").0, 404, "{name}: the suspended tenant answers nothing");
        let accounts = json(&["account", "list", "--tenant", "acme"]);
        for person in ["ada", "bob", "eve"] {
            let sub = kept.value(&format!("acme/accounts/{person}/sub"));
            let listed = accounts.as_array().unwrap().iter().any(|account| account["sub"] == *sub);
            assert!(listed, "{name}: {person} is in {accounts}");
        }
        let carol = kept.text("acme/accounts/carol/email");
        let again = program.run_with(address, &["account", "create", "--tenant", "acme", "--email", carol]);
        // An address is free again when no account has it. Versions before that rule kept the addresses of deleted accounts.
        let expected = if kept.schema() < 21 { Some(1) } else { Some(0) };
        assert_eq!(again.code, expected, "{name}: whether the address of a deleted account is free again: {again:?}");
        program.run_with(address, &["audit", "verify", "--all"]).done();

        let mut doctor = program.command(&["doctor", "--json"]);
        doctor.envs([address, ("PORTICO_HASHER__MEMORY", "19456"), ("PORTICO_HASHER__ITERATIONS", "2")]);
        let findings: Value = serde_json::from_slice(&doctor.output().unwrap().stdout).unwrap();
        let findings = findings.as_array().unwrap();
        assert!(findings.len() > 10, "{name}: the doctor runs its checks: {findings:?}");
        let bad = findings.iter().filter(|f| [json!("failure"), json!("not_seen")].contains(&f["state"]));
        let bad: Vec<_> = bad.filter(|f| !OF_THE_MACHINE.contains(&f["check"].as_str().unwrap())).collect();
        assert!(bad.is_empty(), "{name}: the doctor reports {bad:?}");
        assert_eq!(server.terminate().code, Some(0), "{name}: the server stops cleanly");

        let again = program.serve_with(&[address]);
        assert_eq!(again.identity("acme").0, issuer, "{name}: it starts again");
    }
}
