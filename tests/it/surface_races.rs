//! The JSON surfaces and the pages at the same time: what one of them did holds on all of them at once.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Instant;

use actix_web::http::Method;
use portico::base::entropy::Seed;
use portico::base::id::{AccountId, OrganizationId};
use portico::base::moment::Moment;
use portico::base::refusal::Stop;
use portico::links::Purpose;
use portico::organizations::{self, Joining, NewOrganization, SystemRole};
use portico::sessions::api::ApiAudience;
use portico::web::routes::ROUTES;
use serde_json::{Value, json};

use crate::race::{exchange, send_parallel};
use crate::support::{Fixture, Req};

const ADA: &str = "ada@example.com";
const EVE: &str = "eve@example.com";
const CHOSEN: &str = "seven lamps at the gate";

fn post(path: &str, body: &Value) -> Req {
    let req = Req::get(format!("/t/acme{path}")).method(Method::POST);
    if body.is_null() {
        return req;
    }
    let req = req.header("content-type", "application/json");
    Req { body: body.to_string().into_bytes(), ..req }
}

/// A form of a page; a refusal is answered as JSON.
fn form(path: &str, fields: &[(&str, &str)]) -> Req {
    Req::post(format!("/t/acme{path}"), fields).same_origin().header("accept", "application/json")
}

/// A deployment in which users sign up, without limits on the attempts of one network.
fn open() -> Fixture {
    let mut fixture = Fixture::new();
    fixture.configure(|state| {
        state.services.throttle.network_per_hour = 10_000;
        state.services.throttle.open_flows = 10_000;
    });
    fixture.set_tenant(&fixture.acme, "registration", "open");
    fixture.leaves_mail();
    fixture
}

fn rows(fixture: &Fixture, table: &str) -> usize {
    let prefix = format!("{table}:");
    fixture.rows_of(fixture.acme.tenant.id).iter().filter(|row| row.starts_with(&prefix)).count()
}

/// Counts the answers of each kind of request by their status and code. The requests were sent in turn.
fn counted(kinds: &[&'static str], answers: &[(u16, Value)]) -> BTreeMap<(&'static str, u16, String), usize> {
    let mut counts = BTreeMap::new();
    for (n, (status, body)) in answers.iter().enumerate() {
        let code = body["code"].as_str().unwrap_or_default().to_owned();
        *counts.entry((kinds[n % kinds.len()], *status, code)).or_default() += 1;
    }
    counts
}

/// Asserts that each answer is one of these. A server that is too busy may say so.
fn only(counts: &BTreeMap<(&'static str, u16, String), usize>, listed: &[(&'static str, u16, &str)]) {
    for (kind, status, code) in counts.keys() {
        let is_listed = listed.contains(&(*kind, *status, code.as_str())) || *status == 503;
        assert!(is_listed, "{kind} answered {status} {code}: {counts:?}");
    }
}

/// A-11, P-02: of 64 parallel registrations of one address, on every surface that has one, one makes the account.
#[actix_web::test]
async fn of_64_parallel_registrations_on_all_surfaces_one_makes_the_account() {
    let fixture = open();
    let acme = fixture.current(&fixture.acme);
    let organization = fixture.organization(&acme, "Aurora Labs", ADA);
    let link = fixture.organization_invitation_link(&acme, &organization, EVE);
    let program = fixture.program_token_of(&acme, (ADA, SystemRole::OWNER));
    let sign_up = |name: &str| {
        let body = json!({ name: EVE, "password": CHOSEN, "name": "Eve Adams" });
        move |path: &str| post(path, &body)
    };
    let kinds = ["page", "workspace", "organization", "acceptance", "page of the invitation"];
    let requests = vec![
        form("/register", &[("email", EVE), ("password", CHOSEN)]),
        sign_up("email")("/api/v1/auth/register").bearer(&program),
        sign_up("username")("/api/v1/register"),
        post("/api/v1/invitations/accept", &json!({ "token": link, "name": "Eve Adams", "password": CHOSEN })),
        form(&format!("/invitation?token={link}"), &[("password", CHOSEN)]),
    ];
    let before = ["accounts", "account_identifiers", "memberships"].map(|table| rows(&fixture, table));
    let rounds = send_parallel(&fixture, vec![requests]).await;
    let counts = counted(&kinds, &rounds[0]);
    only(
        &counts,
        &[
            ("page", 303, ""),
            ("workspace", 200, ""),
            ("workspace", 409, "account_exists"),
            ("organization", 200, ""),
            ("organization", 409, "account_exists"),
            ("acceptance", 200, ""),
            ("acceptance", 404, "not_found"),
            // The bearer of an invitation whose address has got an account signs in first.
            ("acceptance", 401, "invalid_token"),
            ("page of the invitation", 303, ""),
            ("page of the invitation", 409, "email_taken"),
            ("page of the invitation", 410, "link_over"),
        ],
    );
    let after = ["accounts", "account_identifiers", "memberships"].map(|table| rows(&fixture, table));
    assert_eq!((after[0], after[1]), (before[0] + 1, before[1] + 1), "{counts:?}");
    assert!(after[2] <= before[2] + 1, "{counts:?}");
    println!("{counts:?}");
}

/// A quota holds over all surfaces: of 64 parallel registrations of 64 addresses as many succeed as there is room for.
#[actix_web::test]
async fn of_64_parallel_registrations_at_the_quota_as_many_succeed_as_there_is_room_for() {
    const ROOM: usize = 5;
    let fixture = open();
    let acme = fixture.current(&fixture.acme);
    let program = fixture.program_token_of(&acme, (ADA, SystemRole::OWNER));
    let before = rows(&fixture, "accounts");
    fixture.set_tenant(&acme, "quota.accounts", &(before + ROOM).to_string());
    let requests = (0..64).map(|n| {
        let email = format!("person-{n}@example.com");
        let body = json!({ "email": email, "password": CHOSEN, "name": "Some Person" });
        match n % 3 {
            0 => form("/register", &[("email", &email), ("password", CHOSEN)]),
            1 => post("/api/v1/auth/register", &body).bearer(&program),
            _ => post("/api/v1/register", &body),
        }
    });
    let rounds = send_parallel(&fixture, vec![requests.collect()]).await;
    let kinds = ["page", "workspace", "organization"];
    let counts = counted(&kinds, &rounds[0]);
    only(
        &counts,
        &[
            ("page", 303, ""),
            ("page", 429, "rate_limited"),
            ("workspace", 200, ""),
            ("workspace", 429, "rate_limited"),
            ("organization", 200, ""),
            ("organization", 429, "rate_limited"),
        ],
    );
    let made: usize = counts.iter().filter(|((_, status, _), _)| *status < 400).map(|(_, count)| count).sum();
    assert_eq!((made, rows(&fixture, "accounts")), (ROOM, before + ROOM), "{counts:?}");
    println!("{counts:?}");
}

/// Creates organizations that every user may join.
fn open_organizations(fixture: &Fixture, owner: AccountId, many: u16) -> Vec<OrganizationId> {
    let op = fixture.op(&fixture.acme);
    let made = fixture.services.db.write(fixture.acme.tenant.id, move |wtx| {
        let mut made = Vec::new();
        for n in 0..many {
            // Each needs ids of its own.
            let mut seed = [0x51; 32];
            seed[..2].copy_from_slice(&n.to_be_bytes());
            let op = op.at(Moment { now: op.now, seed: Seed::from_bytes(seed) });
            let new = NewOrganization { name: format!("Office {n}"), context: None, joining: Joining::Open, owner };
            let created = Stop::outcome(organizations::create(&op, wtx, &new))?;
            made.push(created.expect("it can be created").id);
        }
        Ok(made)
    });
    made.unwrap()
}

fn join(organization: OrganizationId, token: &str) -> Req {
    post(&format!("/api/v1/account/organization/{organization}/join"), &Value::Null).bearer(token)
}

/// P-02: of 64 parallel joins of one organization, by 8 accounts, each account gets one membership.
#[actix_web::test]
async fn of_64_parallel_joins_by_8_accounts_each_makes_one_membership() {
    let fixture = open();
    let acme = fixture.acme.clone();
    let organization = fixture.open_organization(&acme, "Aurora Labs", ADA).id;
    let requests = (0..8).map(|n| {
        let email = format!("person-{n}@example.com");
        fixture.account(&acme, &email, true);
        join(organization, &fixture.program_token(&acme, &email))
    });
    let requests = requests.collect();
    let before = rows(&fixture, "memberships");
    let rounds = send_parallel(&fixture, vec![requests]).await;
    let counts = counted(&["join"], &rounds[0]);
    only(&counts, &[("join", 200, ""), ("join", 409, "already_member")]);
    assert_eq!(counts[&("join", 200, String::new())], 8, "{counts:?}");
    assert_eq!(rows(&fixture, "memberships"), before + 8);
}

/// P-02: an account joins no more organizations at once than it may be in.
#[actix_web::test]
async fn of_64_parallel_joins_at_the_limit_as_many_succeed_as_there_is_room_for() {
    const ROOM: u16 = 3;
    let fixture = open();
    let acme = fixture.acme.clone();
    fixture.account(&acme, EVE, true);
    open_organizations(&fixture, fixture.account_id(&acme, EVE), 500 - ROOM);
    let token = fixture.program_token(&acme, EVE);
    // The names are different, so the slugs are.
    let others: Vec<Req> =
        (0..64).map(|n| join(fixture.open_organization(&acme, &format!("Department {n}"), ADA).id, &token)).collect();
    let before = rows(&fixture, "memberships");
    let rounds = send_parallel(&fixture, vec![others]).await;
    let counts = counted(&["join"], &rounds[0]);
    let joined = counts[&("join", 200, String::new())];
    assert_eq!((joined, rows(&fixture, "memberships")), (usize::from(ROOM), before + usize::from(ROOM)), "{counts:?}");
    assert!(counts.keys().all(|(_, status, _)| matches!(status, 200 | 409 | 503)), "{counts:?}");
}

/// The calls of one thread: when each began, its status, and the token that it returned.
type Called = (Instant, u16, Option<String>);

/// Sends calls without a pause from several connections, and `end` after some of them. Returns the calls that began after the
/// answer to `end`, and the tokens that any call returned.
async fn calls_after(fixture: &Fixture, calls: Vec<Req>, end: Req) -> (Vec<Called>, BTreeSet<String>) {
    const BEFORE: usize = 48;
    const AFTER: usize = 48;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = portico::web::server::serve(fixture.state.clone(), &ROUTES, vec![listener]).unwrap();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    let found = actix_web::web::block(move || {
        let (sender, receiver) = mpsc::channel::<Called>();
        let stopped = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for call in calls.iter().cycle().take(8) {
                let (sender, stopped) = (sender.clone(), &stopped);
                scope.spawn(move || {
                    let mut stream = TcpStream::connect(address).unwrap();
                    stream.set_nodelay(true).unwrap();
                    while !stopped.load(Ordering::Relaxed) {
                        let began = Instant::now();
                        let (status, body) = exchange(&mut stream, call);
                        let body: Value = serde_json::from_slice(&body).unwrap_or_default();
                        let token = body["token"].as_str().map(str::to_owned);
                        sender.send((began, status, token)).unwrap();
                    }
                });
            }
            let mut tokens = BTreeSet::new();
            let mut keep = |called: &Called| tokens.extend(called.2.clone());
            for called in receiver.iter().take(BEFORE) {
                assert_eq!(called.1, 200, "before the end");
                keep(&called);
            }
            let mut stream = TcpStream::connect(address).unwrap();
            let (status, body) = exchange(&mut stream, &end);
            let ended = Instant::now();
            assert!(status < 400, "{status}: {}", String::from_utf8_lossy(&body));
            let mut after = Vec::new();
            while after.len() < AFTER {
                let called = receiver.recv().unwrap();
                keep(&called);
                if called.0 > ended {
                    after.push(called);
                }
            }
            stopped.store(true, Ordering::Relaxed);
            (after, tokens)
        })
    })
    .await
    .unwrap();
    handle.stop(false).await;
    found
}

/// after the answer to a sign-out no call with a token of the session succeeds, on any surface, and no token that was
/// issued meanwhile either.
#[actix_web::test]
async fn a_53_after_a_sign_out_no_call_succeeds() {
    let new = || {
        let fixture = Fixture::new();
        fixture.leaves_mail();
        let tokens = ApiAudience::ALL.map(|audience| fixture.api_token(&fixture.acme, ADA, audience));
        (fixture, tokens)
    };
    let me = |path: &str, token: &str| Req::get(format!("/t/acme{path}/me")).bearer(token);
    let of = |audience: ApiAudience, token: &str| match audience {
        ApiAudience::Login => vec![me("/v1/auth", token), post("/v1/auth/refresh", &Value::Null).bearer(token)],
        ApiAudience::Organization => vec![me("/api/v1", token)],
    };
    let check = async |fixture: &Fixture, calls: Vec<Req>, (what, end): (&str, Req)| {
        let (after, tokens) = calls_after(fixture, calls, end).await;
        let succeeded = after.iter().filter(|(_, status, _)| *status != 401).count();
        assert_eq!(succeeded, 0, "{what}: of {} calls", after.len());
        for token in &tokens {
            assert_eq!(fixture.send(me("/v1/auth", token)).await.status, 401, "{what}: a token issued meanwhile");
        }
        println!("{what}: {} calls after it are refused, and {} tokens", after.len(), tokens.len());
    };
    for (audience, path) in [(ApiAudience::Login, "/v1/auth/logout"), (ApiAudience::Organization, "/api/v1/logout")] {
        let (fixture, tokens) = new();
        let position = ApiAudience::ALL.iter().position(|other| *other == audience).unwrap();
        let token = &tokens[position];
        let end = post(path, &Value::Null).bearer(token);
        check(&fixture, of(audience, token), (path, end)).await;
    }
    let all = |tokens: &[String; 2]| -> Vec<Req> {
        ApiAudience::ALL.into_iter().zip(tokens).flat_map(|(audience, token)| of(audience, token)).collect()
    };
    let (fixture, tokens) = new();
    let mut browser = fixture.signed_in(&fixture.acme).await;
    let page = browser.get(&fixture, "/t/acme/account/sessions").await;
    let person = page.field("person").unwrap();
    let end = browser.with_cookies(form("/account/sessions", &[("person", &person), ("end", "others")]));
    check(&fixture, all(&tokens), ("the page of the sessions", end)).await;

    // The session of the pages, which the workspace and the dashboard API share.
    let (fixture, _) = new();
    let browser = fixture.signed_in(&fixture.acme).await;
    let calls = ["/api/v1/account/me", "/auth/me"].map(|path| browser.with_cookies(Req::get(format!("/t/acme{path}"))));
    let end = browser.with_cookies(post("/api/v1/auth/logout", &json!({})).header("origin", "http://localhost:8080"));
    check(&fixture, calls.into(), ("/api/v1/auth/logout", end)).await;

    let (fixture, tokens) = new();
    let link = fixture.mailed_link(&fixture.acme, ADA, Purpose::Reset);
    let end = post("/v1/auth/reset-password", &json!({ "token": link, "password": CHOSEN }));
    check(&fixture, all(&tokens), ("a reset", end)).await;
}
