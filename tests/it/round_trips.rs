//! How many statements an operation sends to PostgreSQL: each is a round trip, and BEGIN and COMMIT are statements too.

use std::collections::BTreeMap;

use portico::oidc::clients::ClientMetadata;
use serde_json::{Value, json};

use crate::introspect::ask;
use crate::support::{
    API, Answer, Browser, Fixture, Req, Statements, TestClient, TestTenant, confidential, refreshing,
};

/// Every operation that is counted, with its statements once the caches are warm. The client has a resource server, and
/// its consent is remembered; a first party's is implied.
const EXPECTED: [(&str, usize); 16] = [
    ("discovery", 0),
    ("jwks", 0),
    ("client_credentials", 0),
    ("userinfo", 1),
    ("introspection of an access token", 1),
    ("introspection of a refresh token", 1),
    // One for its secret.
    ("introspection by a resource server", 2),
    ("code exchange", 6),
    ("code exchange, first party", 6),
    ("refresh", 5),
    ("refresh, first party", 5),
    ("revocation of an access token", 5),
    ("revocation of a refresh token", 6),
    ("revocation of an unknown token", 0),
    ("authorization request with a session", 5),
    ("sign-in", 30),
];

/// How often an operation is done before it is counted: connections are open then, and everything is in memory.
const WARM: usize = 3;

const OFFLINE: [(&str, &str); 1] = [("scope", "openid profile email offline_access")];

/// What an exchange and a refresh are called in the table.
type Names = [&'static str; 2];

/// A node whose connections are all logged, and what was counted on it.
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

/// Who does all this at one tenant.
struct Cast {
    tenant: TestTenant,
    /// Acts for itself only.
    machine: TestClient,
    /// Is never asked for consent.
    backend: TestClient,
    /// Is signed in.
    browser: Browser,
}

impl Cast {
    async fn of(node: &Fixture) -> Cast {
        let tenant = node.acme.clone();
        let own = ClientMetadata { grant_types: vec!["client_credentials".into()], ..confidential("Machine") };
        let (machine, backend) = (node.client(&tenant, own), node.client(&tenant, refreshing("Backend")));
        let browser = node.signed_in(&tenant).await;
        Cast { tenant, machine, backend, browser }
    }
}

fn ok(answer: Answer) -> Answer {
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer
}

fn active(answer: Answer) {
    assert_eq!(ok(answer).json()["active"], true);
}

/// What needs no person.
async fn documents(counter: &mut Counter, Cast { tenant, machine, .. }: &Cast) {
    for (operation, path) in [("discovery", "/.well-known/openid-configuration"), ("jwks", "/oauth2/jwks")] {
        let request = Req::get(format!("{}{path}", tenant.path));
        ok(counter.count(operation, async |node| node.send(request).await).await);
    }
    let fields = [("grant_type", "client_credentials")];
    ok(counter.count("client_credentials", async |node| node.redeem_with(tenant, machine, &fields).await).await);
}

/// A code, its tokens, and the next ones.
async fn family(counter: &mut Counter, cast: &mut Cast, client: &TestClient, [exchange, refresh]: Names) -> Value {
    let at = (&cast.tenant, client);
    let code = counter.node.code_for(&mut cast.browser, at, &OFFLINE).await;
    let tokens = ok(counter.count(exchange, async |node| node.redeem(at.0, at.1, &code).await).await).json();
    let token = &tokens["refresh_token"];
    ok(counter.count(refresh, async |node| node.refresh(at, token, &[]).await).await).json()
}

/// What tokens are used for, and how they end.
async fn use_and_end(counter: &mut Counter, at: (&TestTenant, &TestClient), tokens: &Value) {
    let (access, refresh) = (&tokens["access_token"], &tokens["refresh_token"]);
    // Its signature is known from the first time on.
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

/// What a person does in a browser.
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
async fn each_operation_takes_as_many_round_trips_as_the_table_says() {
    let fixture = Fixture::new();
    // SQLite is a file of this machine: nothing crosses a wire.
    let Some(statements) = Statements::log(fixture.dir.path()) else { return };
    let mut counter = Counter { node: fixture.another_node(), statements, counted: Vec::new() };
    let mut cast = Cast::of(&counter.node).await;
    let (tenant, backend) = (cast.tenant.clone(), cast.backend.clone());
    let shop = tenant.confidential.clone();
    for _ in 0..=WARM {
        counter.counted.clear();
        documents(&mut counter, &cast).await;
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
