//! A credential of one tenant has no effect at another (P-04, A-31, A-32).
//!
//! The cases are generated from the route table, for every route and every kind of credential that it reads. The
//! credential of `acme` works at `acme` before and after (a one-time credential only after). At `globex` it gets byte
//! for byte the response of a made-up one, and no row of `acme` changes. Each request runs on a copy of one deployment
//! with fixed entropy, so that even nonces and ids are equal. For the requests see `cases`.

use std::collections::HashSet;

use portico::base::id::TenantId;
use portico::web::route::Route;
use portico::web::routes::ROUTES;
use portico::web::spec::{Credential, Method};

use crate::cases::{Prepared, States, request, works, works_once, wrong_password};
pub use crate::support::dump;
use crate::support::{Answer, Browser, Fixture};

/// Runs the cases of one pair: the real credential, and one made up under each of these tenants' names. Returns the
/// faults.
async fn cases(pair: (&Route, Credential), prepared: &Prepared, names: &[fn(&Fixture) -> TenantId]) -> Vec<String> {
    let (route, kind) = pair;
    let mut faults = Vec::new();
    let mut answers = Vec::new();
    let presented = std::iter::once(None).chain(names.iter().map(Some));
    for made_up in presented {
        let (mut fixture, carried) = prepared.copy();
        // With two open flows, in which something was submitted, the network has reached its limit, so only a known device
        // can start another.
        fixture.configure(|state| {
            state.services.throttle.open_flows = if kind == Credential::KnownDevice { 2 } else { 200 }
        });
        if kind == Credential::KnownDevice {
            fixture.submit_in_every_flow();
        }
        let (own, other) = (fixture.acme.clone(), fixture.globex.clone());
        if kind == Credential::KnownDevice {
            let uri = format!("{}/login", own.path);
            for _ in 0..fixture.services.throttle.free_attempts {
                fixture.send(wrong_password(&uri)).await;
            }
            assert_eq!(fixture.send(wrong_password(&uri)).await.status, 429);
        }
        let mut try_own = async |when: &str| {
            let before = fixture.rows_of(own.tenant.id);
            let answer = fixture.send(request(&fixture, pair, &own, &carried)).await;
            if !works(pair, &answer, fixture.rows_of(own.tenant.id) != before) {
                faults.push(format!("{when}: does not work at its own tenant: {} {:?}", answer.status, answer.headers));
            }
        };
        if !works_once(pair) {
            try_own("before").await;
        }
        let before = fixture.rows_of(own.tenant.id);
        let presented = made_up.map_or_else(|| carried.clone(), |named| carried.made_up(kind, named(&fixture)));
        answers.push(fixture.send(request(&fixture, pair, &other, &presented)).await);
        if fixture.rows_of(own.tenant.id) != before {
            faults.push("rows of its own tenant changed by a request to another".to_owned());
        }
        let mut try_own = async |when: &str| {
            let before = fixture.rows_of(own.tenant.id);
            let answer = fixture.send(request(&fixture, pair, &own, &carried)).await;
            if !works(pair, &answer, fixture.rows_of(own.tenant.id) != before) {
                faults.push(format!("{when}: does not work at its own tenant: {} {:?}", answer.status, answer.headers));
            }
        };
        try_own("after").await;
    }
    for made_up in &answers[1..] {
        if answers[0] != *made_up {
            faults.push(format!(
                "the response of the other tenant differs from that for a made-up one:\n  {:?}\n  {:?}",
                shown(&answers[0]),
                shown(made_up)
            ));
        }
    }
    faults.into_iter().map(|fault| format!("{} with {kind:?}: {fault}", at(route))).collect()
}

pub fn at(route: &Route) -> String {
    format!("{:?} {}", route.method, route.path)
}

pub fn shown(answer: &Answer) -> String {
    format!("{} {:?} {}", answer.status, answer.headers, answer.text().chars().take(300).collect::<String>())
}

#[actix_web::test]
async fn p_04_a_credential_has_no_effect_at_another_tenant() {
    let pairs: Vec<(&Route, Credential)> =
        ROUTES.iter().copied().flat_map(|route| route.credentials.iter().map(move |kind| (route, *kind))).collect();
    let kinds: HashSet<Credential> = pairs.iter().map(|(_, kind)| *kind).collect();
    assert_eq!(
        kinds.len(),
        22,
        "session, silent session, binding, device, seven links, hint, code, six tokens, assertion, secrets of clients \
         and of APIs"
    );
    let (mut by_path, mut by_host) = (States::of(Fixture::deterministic), States::of(Fixture::deterministic_by_host));
    let mut faults = Vec::new();
    let mut count = 0;
    for pair in &pairs {
        // Made up under the name of its own tenant, and of the tenant of the request. A browser binding is not looked
        // up: one that names the tenant of the request is another browser.
        let mut names: Vec<fn(&Fixture) -> TenantId> = vec![|fixture| fixture.acme.tenant.id];
        // A token of a JSON surface names its tenant: at another one it is a mismatch, whether it was issued or made up. One
        // that names the tenant of the request is made up in `route_credentials.rs`.
        const ONE_NAME: [Credential; 5] = [
            Credential::BrowserBinding,
            Credential::LoginToken,
            Credential::OrganizationToken,
            Credential::SessionRefreshToken,
            Credential::ApiToken,
        ];
        // So is a link or a code in the body of such a surface.
        let in_body = [Credential::ResetLink, Credential::VerificationLink, Credential::Code];
        let is_in_path = pair.0.path == "/workspaces/invitations/{token}/accept" && pair.1 != Credential::Session;
        let is_in_body = is_in_path || (pair.0.dialect().is_some() && in_body.contains(&pair.1));
        if !ONE_NAME.contains(&pair.1) && !is_in_body {
            names.push(|fixture| fixture.globex.tenant.id);
        }
        // Set under https only.
        let states = if pair.1 == Credential::SilentSession { &mut by_host } else { &mut by_path };
        faults.extend(cases(*pair, states.at(pair.0.path).await, &names).await);
        count += names.len();
    }
    println!("{} routes, {} pairs of route and credential, {count} cases", ROUTES.len(), pairs.len());
    assert!(count >= pairs.len());
    let taking: HashSet<String> = pairs.iter().map(|(route, _)| at(route)).collect();
    let faulty = taking.iter().filter(|route| faults.iter().any(|fault| fault.starts_with(&format!("{route} with "))));
    let faulty = faulty.count();
    assert!(
        faults.is_empty(),
        "{} faults, at {faulty} of {} routes that take a credential:\n{}",
        faults.len(),
        taking.len(),
        faults.join("\n")
    );
}

/// The route table says which routes take a credential. A route that reads a cookie without declaring it would be
/// untested.
#[actix_web::test]
async fn routes_without_credentials_ignore_cookies() {
    for route in ROUTES.iter().filter(|r| r.credentials.is_empty() && r.method == Method::Get && !r.path.contains('{'))
    {
        let mut answers = Vec::new();
        for with in [true, false] {
            let fixture = Fixture::deterministic();
            let browser = fixture.signed_in(&fixture.acme).await;
            let mut sender = if with { browser } else { Browser::new() };
            let path = if route.path == "/" { "/".to_owned() } else { format!("{}{}", fixture.acme.path, route.path) };
            answers.push(sender.get(&fixture, &path).await);
        }
        assert_eq!(answers[0], answers[1], "{}", route.path);
    }
}
