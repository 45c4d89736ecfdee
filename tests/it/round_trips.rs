//! The number of statements that an operation sends to PostgreSQL. Each is a round trip; BEGIN and COMMIT count too.

use std::collections::BTreeMap;

use portico::oidc::clients::ClientMetadata;
use portico::sessions::api::ApiAudience;
use serde_json::{Value, json};

use crate::introspect::ask;
use crate::support::{
    API, Answer, Browser, Fixture, Req, Statements, TestClient, TestTenant, confidential, refreshing,
};

/// Each counted operation with its number of statements once the caches are warm. The client has a resource server and
/// remembered consent; the consent of a first-party client is implied.
const EXPECTED: [(&str, usize); 20] = [
    ("discovery", 0),
    ("jwks", 0),
    ("client_credentials", 0),
    ("userinfo", 1),
    // The session, and the roles of its account.
    ("own account of the login API", 2),
    // The session with its account.
    ("own session of the dashboard API", 1),
    // The session; the organizations and the time of the verification, in one snapshot.
    ("own session of the organization session API", 5),
    // The token; the organizations of its account, in one snapshot.
    ("own user by an API token", 4),
    ("introspection of an access token", 1),
    ("introspection of a refresh token", 1),
    // One statement reads its secret.
    ("introspection by a resource server", 2),
    ("code exchange", 7),
    ("code exchange, first party", 7),
    ("refresh", 4),
    ("refresh, first party", 4),
    ("revocation of an access token", 5),
    ("revocation of a refresh token", 6),
    ("revocation of an unknown token", 0),
    ("authorization request with a session", 6),
    // Two statements make the link in the notice of a new browser, and two queue it: the key that it is sealed with, and
    // the job.
    ("sign-in", 39),
];

/// How often an operation runs before it is counted, so that connections are open and caches are filled.
const WARM: usize = 3;

const OFFLINE: [(&str, &str); 1] = [("scope", "openid profile email offline_access")];

/// The names of a code exchange and a refresh in the table.
type Names = [&'static str; 2];

/// A node whose statements are logged, and the counts so far.
struct Counter {
    node: Fixture,
    statements: Statements,
    counted: Vec<(&'static str, usize)>,
}

impl Counter {
    /// Counts the statements of an operation.
    async fn count<T>(&mut self, operation: &'static str, work: impl AsyncFnOnce(&Fixture) -> T) -> T {
        self.statements.since_last();
        let done = work(&self.node).await;
        let statements = self.statements.since_last();
        self.counted.push((operation, statements.len()));
        done
    }
}

/// A tenant with clients and a signed-in browser.
struct Cast {
    tenant: TestTenant,
    /// Uses client_credentials only.
    machine: TestClient,
    /// Is first-party: never asked for consent.
    backend: TestClient,
    /// Is signed in.
    browser: Browser,
    /// Tokens of the tenant login API and of the organization session API, and an API token.
    login: String,
    session: String,
    program: String,
}

impl Cast {
    async fn of(node: &Fixture) -> Cast {
        let tenant = node.acme.clone();
        let own = ClientMetadata { grant_types: vec!["client_credentials".into()], ..confidential("Machine") };
        let (machine, backend) = (node.client(&tenant, own), node.client(&tenant, refreshing("Backend")));
        let browser = node.signed_in(&tenant).await;
        let [login, session] = ApiAudience::ALL.map(|audience| node.api_token(&tenant, "ada@example.com", audience));
        let program = node.program_token(&tenant, "ada@example.com");
        Cast { tenant, machine, backend, browser, login, session, program }
    }
}

fn ok(answer: Answer) -> Answer {
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer
}

fn active(answer: Answer) {
    assert_eq!(ok(answer).json()["active"], true);
}

/// Operations without a user: discovery, keys, client_credentials.
async fn documents(counter: &mut Counter, Cast { tenant, machine, .. }: &Cast) {
    for (operation, path) in [("discovery", "/.well-known/openid-configuration"), ("jwks", "/oauth2/jwks")] {
        let request = Req::get(format!("{}{path}", tenant.path));
        ok(counter.count(operation, async |node| node.send(request).await).await);
    }
    let fields = [("grant_type", "client_credentials")];
    ok(counter.count("client_credentials", async |node| node.redeem_with(tenant, machine, &fields).await).await);
}

/// Runs the authorization, the code exchange and the refresh.
async fn family(counter: &mut Counter, cast: &mut Cast, client: &TestClient, [exchange, refresh]: Names) -> Value {
    let at = (&cast.tenant, client);
    let code = counter.node.code_for(&mut cast.browser, at, &OFFLINE).await;
    let tokens = ok(counter.count(exchange, async |node| node.redeem(at.0, at.1, &code).await).await).json();
    let token = &tokens["refresh_token"];
    ok(counter.count(refresh, async |node| node.refresh(at, token, &[]).await).await).json()
}

/// Runs UserInfo, introspection and revocation.
async fn use_and_end(counter: &mut Counter, at: (&TestTenant, &TestClient), tokens: &Value) {
    let (access, refresh) = (&tokens["access_token"], &tokens["refresh_token"]);
    // The signature is cached after the first use.
    ok(counter.node.userinfo(at.0, access).await);
    ok(counter.count("userinfo", async |node| node.userinfo(at.0, access).await).await);
    for (operation, token) in
        [("introspection of an access token", access), ("introspection of a refresh token", refresh)]
    {
        active(counter.count(operation, async |node| node.introspect(at, token).await).await);
    }
    let api = (API, at.0.api_secret.as_str());
    let by_api = async |node: &Fixture| ask(node, at.0, api, access).await;
    active(counter.count("introspection by a resource server", by_api).await);
    for (operation, token) in [
        ("revocation of an access token", access),
        ("revocation of a refresh token", refresh),
        ("revocation of an unknown token", &json!("unknown")),
    ] {
        ok(counter.count(operation, async |node| node.revoke(at, token).await).await);
    }
}

/// Runs the own documents of the JSON surfaces.
async fn own_documents(counter: &mut Counter, Cast { tenant, browser, login, session, program, .. }: &Cast) {
    for (operation, path, token) in [
        ("own account of the login API", "/v1/auth/me", login),
        ("own session of the organization session API", "/api/v1/me", session),
        ("own user by an API token", "/api/v1/account/me", program),
    ] {
        let request = Req::get(format!("{}{path}", tenant.path)).bearer(token);
        ok(counter.count(operation, async |node| node.send(request).await).await);
        if operation == "own account of the login API" {
            let request = browser.with_cookies(Req::get(format!("{}/auth/session", tenant.path)));
            ok(counter.count("own session of the dashboard API", async |node| node.send(request).await).await);
        }
    }
}

/// Runs the operations of a browser.
async fn sign_in(counter: &mut Counter, Cast { tenant, browser, .. }: &mut Cast) {
    let uri = counter.node.authorize_uri(tenant, &tenant.confidential, &OFFLINE);
    let known = async |node: &Fixture| browser.get(node, &uri).await;
    let answer = counter.count("authorization request with a session", known).await;
    assert!(answer.location_query().contains_key("code"), "{}", answer.location());
    let new = async |node: &Fixture| {
        let mut browser = Browser::new();
        let start = browser.get(node, &uri).await;
        let page = browser.follow(node, start).await;
        let signed_in = node.sign_in_at(&mut browser, tenant, &page).await;
        browser.follow(node, signed_in).await
    };
    let answer = counter.count("sign-in", new).await;
    assert!(answer.location_query().contains_key("code"), "{}", answer.location());
}

#[actix_web::test]
async fn each_operation_takes_the_round_trips_in_the_table() {
    let fixture = Fixture::new();
    // SQLite is a local file, so there are no round trips.
    let Some(statements) = Statements::log(fixture.dir.path()) else { return };
    let mut counter = Counter { node: fixture.another_node(), statements, counted: Vec::new() };
    let mut cast = Cast::of(&counter.node).await;
    let (tenant, backend) = (cast.tenant.clone(), cast.backend.clone());
    let shop = tenant.confidential.clone();
    for _ in 0..=WARM {
        counter.counted.clear();
        documents(&mut counter, &cast).await;
        own_documents(&mut counter, &cast).await;
        family(&mut counter, &mut cast, &backend, ["code exchange, first party", "refresh, first party"]).await;
        let tokens = family(&mut counter, &mut cast, &shop, ["code exchange", "refresh"]).await;
        use_and_end(&mut counter, (&tenant, &shop), &tokens).await;
        sign_in(&mut counter, &mut cast).await;
    }
    for (operation, count) in &counter.counted {
        println!("{operation:45} {count:3}");
    }
    let (counted, expected): (BTreeMap<_, _>, BTreeMap<_, _>) =
        (counter.counted.into_iter().collect(), EXPECTED.into_iter().collect());
    assert_eq!(counted, expected);
}
