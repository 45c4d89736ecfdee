//! Rows that requests cause: what a client without an account, and one signed-in browser, can make the database store is
//! bounded. The routes come from the route table, and the rows are counted.

use std::collections::{BTreeMap, BTreeSet};

use portico::base::time::Clock;
use portico::jobs::sweep::sweep;
use portico::web::route::Route;
use portico::web::routes::ROUTES;
use portico::web::spec::{Credential, Method};

use crate::cases::{Prepared, States, json_of, posted, request};
use crate::support::{Browser, Fixture, Req, TestTenant, refreshing};

/// How often each request is sent.
const TIMES: usize = 16;
/// The limit of open flows of a network in these tests. Twice as many requests may wait, and as many rows that are over
/// are kept, so a bounded table grows by at most four times this number.
const OPEN_FLOWS: i64 = 3;
const MOST: i64 = 4 * OPEN_FLOWS;

/// Tables that grow with the number of requests up to another bound than that of a network, with the bound. Every other
/// table may grow by [`MOST`] rows only.
const BOUNDS: &[(&str, &str)] = &[
    ("grants", "500 in a session, 100 with refresh tokens for an account at a client"),
    ("authorization_codes", "one for each grant, deleted with it"),
    ("sessions", "200 for an account"),
    ("api_tokens", "50 valid ones for an account"),
    ("verifications", "20 for an account; without one, as many as the mails that a network causes"),
    ("known_devices", "20 for an account"),
    ("throttle_counters", "1,000 failed attempts of a network in an hour"),
    ("audit_events", "one for each change that is recorded (P-12): failures are limited, changes need a session"),
    ("audit_unsealed", "until the sealer has linked the event, each second"),
    ("used_assertions", "signed by the client, for a minute"),
    (
        "queue_jobs",
        "one for each mail until it is delivered: a network asks for 1,000 in an hour, others need the password",
    ),
    ("links", "one for each mail with a link, for a week at most; see `queue_jobs`"),
    ("organizations", "500 for an account, deleted ones included: each is a membership"),
    ("memberships", "500 for an account"),
    ("organization_roles", "100 for an organization"),
    ("revoked_tokens", "one for each access token, until it expires"),
];

fn counts(fixture: &Fixture) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::new();
    for row in fixture.rows_of(fixture.acme.tenant.id) {
        *counts.entry(row.split(':').next().unwrap().to_owned()).or_default() += 1;
    }
    counts
}

fn grown(before: &BTreeMap<String, i64>, after: &BTreeMap<String, i64>) -> BTreeMap<String, i64> {
    let by = |(table, count): (&String, &i64)| (table.clone(), count - before.get(table).copied().unwrap_or_default());
    after.iter().map(by).filter(|(_, by)| *by > 0).collect()
}

/// Requests to a route as a client without an account sends them: with and without the parameters of a sign-in.
fn anonymous(fixture: &Fixture, route: &Route) -> Vec<Req> {
    let tenant = &fixture.acme;
    let path = route.path.replace(['{', '}'], "");
    let uri = format!("{}{}", tenant.path, if path.is_empty() { "/" } else { &path });
    match (route.method, route.path) {
        (Method::Get, "/oauth2/authorize") => vec![Req::get(fixture.authorize_uri(tenant, &tenant.public, &[]))],
        (Method::Post, "/oauth2/authorize") => vec![posted(&fixture.authorize_uri(tenant, &tenant.public, &[]))],
        (Method::Post, "/oauth2/logout") => vec![Req::post(uri, &[("client_id", &tenant.public.client_id)])],
        (Method::Post, "/login") => vec![
            Req::post(uri.clone(), &[("email", "ada@example.com"), ("password", "a wrong password")]).same_origin(),
            Req::post(uri, &[("email", "ada@example.com"), ("password", tenant.password)]).same_origin(),
        ],
        (Method::Post, "/register") => {
            let typed = ["ada@example.com".to_owned(), format!("{}@x.example", fixture.op(tenant).text_22("x"))];
            let form = |email: &String| {
                let form = [("email", email.as_str()), ("password", "a password of one's own")];
                Req::post(uri.clone(), &form).same_origin()
            };
            typed.iter().map(form).collect()
        }
        (Method::Post, "/forgot-password") => {
            let typed = ["ada@example.com".to_owned(), format!("{}@x.example", fixture.op(tenant).text_22("x"))];
            typed.iter().map(|email| Req::post(uri.clone(), &[("email", email)]).same_origin()).collect()
        }
        (Method::Post, "/account/profile") => {
            vec![Req::post(uri, &[("sub", &tenant.sub), ("name", "A draft")]).same_origin()]
        }
        (Method::Get, _) => vec![Req::get(uri)],
        (_, _) if route.dialect().is_some() => vec![json_of(route, uri)],
        (_, _) => vec![Req::post(uri, &[]).same_origin()],
    }
}

/// A route with one kind of credential, or without.
type Pair<'r> = (&'r Route, Option<Credential>);

/// Sends the requests of a pair and returns how much each table has grown.
async fn growth(prepared: &Prepared, (route, kind): Pair<'_>) -> BTreeMap<String, i64> {
    let (mut fixture, carried) = prepared.copy();
    fixture.configure(|state| state.services.throttle.open_flows = OPEN_FLOWS);
    let requests = match kind {
        Some(kind) => vec![request(&fixture, (route, kind), &fixture.acme, &carried)],
        None => anonymous(&fixture, route),
    };
    let before = counts(&fixture);
    for _ in 0..TIMES {
        for request in &requests {
            fixture.send(request.clone()).await;
        }
    }
    grown(&before, &counts(&fixture))
}

/// A route that inserts rows needs a bound, and a table in which the bound is another one needs a reason in [`BOUNDS`].
#[actix_web::test]
async fn every_row_that_a_request_inserts_is_bounded() {
    let mut states = States::of(Fixture::by_host);
    let known: BTreeSet<&str> = BOUNDS.iter().map(|(table, _)| *table).collect();
    let (mut faults, mut seen) = (Vec::new(), BTreeSet::new());
    for route in ROUTES.iter().copied() {
        let kinds = route.credentials.iter().copied().map(Some).chain([None]);
        let prepared = states.at(route.path).await;
        for kind in kinds {
            for (table, by) in growth(prepared, (route, kind)).await {
                let name = format!("{:?} {} with {kind:?}", route.method, route.path);
                println!("{name}: {table} +{by}");
                if known.contains(table.as_str()) {
                    seen.insert(table);
                } else if by > MOST {
                    faults.push(format!("{name}: {table} grew by {by} rows; bound it, or state its bound in BOUNDS"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let unused: Vec<&&str> = known.iter().filter(|table| !seen.contains(**table)).collect();
    assert!(unused.is_empty(), "no route inserts into these tables: {unused:?}");
}

/// A chain of requests of one client without a session: a posted request that is resumed and refused leaves a used row.
#[actix_web::test]
async fn requests_that_are_answered_at_once_are_bounded() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.open_flows = OPEN_FLOWS);
    let tenant = fixture.acme.clone();
    for _ in 0..TIMES {
        let uri = fixture.authorize_uri(&tenant, &tenant.public, &[("prompt", "none")]);
        let mut browser = Browser::new();
        let answer = browser.send(&fixture, posted(&uri)).await;
        browser.get(&fixture, answer.location()).await;
        let logout = [("client_id", tenant.public.client_id.as_str())];
        let answer = browser.send(&fixture, Req::post(format!("{}/oauth2/logout", tenant.path), &logout)).await;
        browser.get(&fixture, answer.location()).await;
    }
    let kept = counts(&fixture)["pending_requests"];
    assert!(kept <= MOST, "{kept} requests are kept");
    // Swept within two hours of their end.
    fixture.advance(1_800 + 3_600 + 60);
    sweep(&fixture.services.db, fixture.clock.now(), &|| false).unwrap();
    assert_eq!(counts(&fixture).get("pending_requests"), None);
    assert_eq!(counts(&fixture).get("sign_in_flows"), None);
}

async fn begin(fixture: &Fixture, browser: &mut Browser, network: &str) -> crate::support::Answer {
    let uri = fixture.authorize_uri(&fixture.acme, &fixture.acme.public, &[]);
    browser.send(fixture, Req::get(uri).from(network)).await
}

const OFFICE: &str = "203.0.113.7";

/// A client of an office that opens any number of flows does not keep the others from signing in.
#[actix_web::test]
async fn at_the_limit_the_oldest_untouched_flow_is_dropped() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.open_flows = OPEN_FLOWS);
    let tenant = fixture.acme.clone();
    // One user has typed a wrong password, another one has only opened the page.
    let (mut typing, mut reading) = (Browser::new(), Browser::new());
    let start = begin(&fixture, &mut typing, OFFICE).await;
    let page = typing.get(&fixture, start.location()).await;
    let flow = page.field("flow").unwrap();
    let wrong = [("flow", flow.as_str()), ("email", "ada@example.com"), ("password", "a wrong password")];
    let form = Req::post(format!("{}/login", tenant.path), &wrong).same_origin().from(OFFICE);
    assert_eq!(typing.send(&fixture, form).await.status, 401);
    let opened = begin(&fixture, &mut reading, OFFICE).await;
    fixture.advance(60);
    let flood = async |times: i64| {
        for _ in 0..times {
            let answer = begin(&fixture, &mut Browser::new(), OFFICE).await;
            assert!(answer.location().contains("/login?flow="), "no client is refused: {}", answer.status);
        }
    };
    flood(OPEN_FLOWS).await;
    let gone = reading.get(&fixture, opened.location()).await;
    assert_eq!(gone.status, 410, "{}", gone.text());
    assert!(gone.text().contains("https://app.example.com/"), "it leads back to its application: {}", gone.text());
    flood(100).await;
    let form = fixture.sign_in_form(&tenant, &page, "ada@example.com").same_origin().from(OFFICE);
    assert_eq!(typing.send(&fixture, form).await.status, 303, "a flow in which something was submitted stays");
    // The next one of the office signs in as well.
    let mut next = Browser::new();
    let start = begin(&fixture, &mut next, OFFICE).await;
    let page = next.get(&fixture, start.location()).await;
    let form = fixture.sign_in_form(&tenant, &page, "ada@example.com").same_origin().from(OFFICE);
    let signed_in = next.send(&fixture, form).await;
    let answer = next.send(&fixture, Req::get(signed_in.location()).from(OFFICE)).await;
    assert!(answer.location_query().contains_key("code"), "{}", answer.location());
}

/// Only if something was submitted in every flow, the network has to wait. A known device is admitted, up to as many
/// again (A-68: other clients in the network do not lock it out).
#[actix_web::test]
async fn without_an_untouched_flow_only_known_devices_are_admitted() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.open_flows = OPEN_FLOWS);
    let tenant = fixture.acme.clone();
    let mut known = fixture.signed_in(&tenant).await;
    known.send(&fixture, Req::post(format!("{}/logout", tenant.path), &[]).same_origin()).await;
    for _ in 0..OPEN_FLOWS {
        assert_eq!(begin(&fixture, &mut Browser::new(), OFFICE).await.status, 303);
    }
    fixture.submit_in_every_flow();
    fixture.advance(60);
    let before = fixture.rows_of(tenant.tenant.id);
    let refused = begin(&fixture, &mut Browser::new(), OFFICE).await;
    assert_eq!((refused.status, refused.header("retry-after")), (429, Some("1740")), "until the first flow expires");
    let attempt = [("email", "ada@example.com"), ("password", tenant.password)];
    let attempt = Req::post(format!("{}/login", tenant.path), &attempt).same_origin().from(OFFICE);
    assert_eq!(fixture.send(attempt).await.status, 429, "a sign-in without an application needs a flow too");
    assert_eq!(fixture.rows_of(tenant.tenant.id), before, "a refused request inserts no row");
    assert_eq!(begin(&fixture, &mut Browser::new(), "203.0.113.8").await.status, 303, "another network");
    for _ in 0..OPEN_FLOWS {
        assert_eq!(begin(&fixture, &mut known, OFFICE).await.status, 303, "a known device");
        fixture.submit_in_every_flow();
    }
    assert_eq!(begin(&fixture, &mut known, OFFICE).await.status, 429, "the bound of known devices");
    fixture.advance(30 * 60);
    assert_eq!(begin(&fixture, &mut Browser::new(), OFFICE).await.status, 303, "an expired flow makes room");
}

/// a /48 has 16 times the limit of a /64, so that many IPv6 networks of one client are bounded too.
#[actix_web::test]
async fn a_65_the_flows_of_an_ipv6_site_are_bounded() {
    let mut fixture = Fixture::new();
    fixture.configure(|state| state.services.throttle.open_flows = 1);
    for lan in 0..80 {
        let address = format!("2001:db8:1:{lan:x}::1");
        assert_eq!(begin(&fixture, &mut Browser::new(), &address).await.status, 303, "{address}");
    }
    let counts = counts(&fixture);
    assert!(counts["sign_in_flows"] <= 2 * 16, "{counts:?}");
    assert!(counts["pending_requests"] <= 4 * 16, "{counts:?}");
}

/// Sends authorization requests until the number of grants no longer grows, and returns that number.
async fn grants_after(fixture: &Fixture, browser: &mut Browser, tenant: &TestTenant, times: usize) -> i64 {
    for _ in 0..times {
        fixture.code(browser, tenant, &[]).await;
    }
    counts(fixture)["grants"]
}

#[actix_web::test]
async fn the_grants_of_a_session_are_bounded() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let client = fixture.client(&tenant, refreshing("Mail"));
    let offline = [("scope", "openid offline_access")];
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &client), &offline).await;
    assert_eq!(grants_after(&fixture, &mut browser, &tenant, 520).await, 501, "500, and the one with a refresh token");
    assert_eq!(counts(&fixture)["authorization_codes"], 501);
    let code = fixture.code(&mut browser, &tenant, &[]).await;
    assert_eq!(fixture.send(fixture.redeem_request(&tenant, &code)).await.status, 200, "the newest code works");
    let answer = fixture.refresh((&tenant, &client), &tokens["refresh_token"], &[]).await;
    assert_eq!(answer.status, 200, "refresh tokens of the session are not dropped: {}", answer.text());
}

#[actix_web::test]
async fn the_refresh_tokens_of_an_account_at_a_client_are_bounded() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut browser = fixture.signed_in(&tenant).await;
    let client = fixture.client(&tenant, refreshing("Mail"));
    let offline = [("scope", "openid offline_access")];
    let mut all = Vec::new();
    for _ in 0..103 {
        fixture.advance(1);
        all.push(fixture.tokens_for(&mut browser, (&tenant, &client), &offline).await);
    }
    let mut alive = Vec::new();
    for tokens in &all {
        let answer = fixture.refresh((&tenant, &client), &tokens["refresh_token"], &[]).await;
        alive.push(answer.status == 200);
        assert!(answer.status == 200 || answer.json()["error"] == "invalid_grant", "{}", answer.text());
    }
    assert_eq!(alive.iter().filter(|alive| **alive).count(), 100);
    assert!(!alive[0] && !alive[2] && alive[3], "those that were used longest ago end");
}

#[actix_web::test]
async fn the_sessions_of_an_account_are_bounded() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let mut first = fixture.signed_in(&tenant).await;
    fixture.advance(1);
    let mut second = fixture.signed_in(&tenant).await;
    for _ in 0..199 {
        fixture.advance(1);
        let form = [("email", "ada@example.com"), ("password", tenant.password)];
        let form = Req::post(format!("{}/login", tenant.path), &form).same_origin();
        assert_eq!(fixture.send(form).await.status, 303);
    }
    assert_eq!(counts(&fixture)["sessions"], 200);
    let account = format!("{}/account", tenant.path);
    assert_eq!(first.get(&fixture, &account).await.status, 303, "the session that was used longest ago has ended");
    assert_eq!(second.get(&fixture, &account).await.status, 200);
}
