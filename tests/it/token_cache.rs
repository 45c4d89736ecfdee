//! The cache of verified access tokens. It saves the signature check only: a token that expires or is revoked is
//! refused at its next use, on every node.

use portico::accounts::AccountState;
use portico::base::jose::{Alg, KeyPair};
use portico::base::time::Clock;
use portico::base::token::{BearerToken, TokenKind};
use portico::keys;
use portico::oidc::clients::manage::rotate_secret;
use portico::sessions;
use portico::sessions::api::ApiAudience;
use portico::telemetry::metrics::encode;
use portico::tenancy::TenantState;
use prometheus_client::registry::Registry;
use serde_json::{Value, json};

use crate::support::{Answer, Browser, Fixture, Req, TestClient, TestTenant, jwt, refreshing};

const OFFLINE: (&str, &str) = ("scope", "openid email offline_access");

/// How a token ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Expires,
    IsRevoked,
    GrantIsRevoked,
    SessionEnds,
    PasswordIsSet,
    AccountIsLocked,
    ClientIsDeleted,
    TenantIsSuspended,
    KeyIsWithdrawn,
}

const ENDS: [End; 9] = [
    End::Expires,
    End::IsRevoked,
    End::GrantIsRevoked,
    End::SessionEnds,
    End::PasswordIsSet,
    End::AccountIsLocked,
    End::ClientIsDeleted,
    End::TenantIsSuspended,
    End::KeyIsWithdrawn,
];

struct World {
    fixture: Fixture,
    tenant: TestTenant,
    /// The client that the token was issued to.
    client: TestClient,
    browser: Browser,
}

impl World {
    async fn new() -> World {
        let fixture = Fixture::new();
        let tenant = fixture.acme.clone();
        let client = fixture.client(&tenant, refreshing("Backend"));
        let browser = fixture.signed_in(&tenant).await;
        World { fixture, tenant, client, browser }
    }

    async fn end(&mut self, end: End, tokens: &Value) {
        let World { fixture, tenant, client, browser } = self;
        let (op, db, id) = (fixture.op(tenant), fixture.services.db.clone(), tenant.tenant.id);
        match end {
            End::Expires => fixture.advance(600),
            End::IsRevoked => {
                assert_eq!(fixture.revoke((tenant, client), &tokens["access_token"]).await.status, 200);
            }
            End::GrantIsRevoked => {
                assert_eq!(fixture.revoke((tenant, client), &tokens["refresh_token"]).await.status, 200);
            }
            End::SessionEnds => {
                let secret = browser.cookie("session", "").unwrap();
                let secret = BearerToken::parse(TokenKind::Session, secret).unwrap();
                assert!(db.write(id, move |wtx| sessions::end(&op, wtx, &secret)).unwrap().is_some());
            }
            End::PasswordIsSet => fixture.set_password(tenant, "ada@example.com", "another horse battery"),
            End::AccountIsLocked => fixture.set_account_state(tenant, "ada@example.com", AccountState::Locked),
            End::ClientIsDeleted => fixture.delete_client(tenant, client),
            End::TenantIsSuspended => fixture.set_tenant_state(tenant, TenantState::Suspended),
            End::KeyIsWithdrawn => {
                let kid = jwt(tokens["access_token"].as_str().unwrap()).0["kid"].as_str().unwrap().to_owned();
                let instead = KeyPair::generate(Alg::Es256).unwrap();
                db.write(id, move |wtx| keys::retire(&op, wtx, &kid, Some(&instead))).unwrap();
            }
        }
    }
}

fn hits(node: &Fixture) -> u64 {
    let mut registry = Registry::default();
    node.services.db.register(&mut registry, node.clock.now());
    let text = encode(&registry).unwrap();
    let line = "portico_cache_lookups_total{cache=\"access_tokens\",result=\"hit\"} ";
    text.lines().find_map(|found| found.strip_prefix(line)).unwrap().parse().unwrap()
}

fn poll(node: &Fixture) {
    node.services.db.poll_changes(node.clock.now()).unwrap();
}

/// Returns whether the token works at UserInfo and at introspection, which must agree.
async fn works(node: &Fixture, at: (&TestTenant, &TestClient), token: &Value) -> bool {
    let (userinfo, seen): (Answer, Answer) = (node.userinfo(at.0, token).await, node.introspect(at, token).await);
    let active = seen.status == 200 && seen.json()["active"] == json!(true);
    assert_eq!(userinfo.status == 200, active, "{} and {}", userinfo.text(), seen.text());
    active
}

#[actix_web::test]
async fn a_27_a_revoked_or_expired_token_is_refused_although_it_is_cached() {
    for end in ENDS {
        let mut world = World::new().await;
        let there = world.fixture.another_node();
        let (tenant, client) = (world.tenant.clone(), world.client.clone());
        let at = (&tenant, &client);
        // With offline_access the token would outlive its session.
        let scope = if end == End::SessionEnds { ("scope", "openid email") } else { OFFLINE };
        let tokens = world.fixture.tokens_for(&mut world.browser, at, &[scope]).await;
        let token = &tokens["access_token"];
        for node in [&world.fixture, &there] {
            poll(node);
            for _ in 0..2 {
                assert!(works(node, at, token).await, "{end:?}: active before");
            }
            assert!(hits(node) >= 3, "{end:?}: the token is cached");
        }
        world.end(end, &tokens).await;
        assert!(!works(&world.fixture, at, token).await, "{end:?}: refused on this node");
        // Keys are cached as long as tenants are: another node learns of the withdrawal by the change log.
        if end == End::KeyIsWithdrawn {
            poll(&there);
        }
        assert!(!works(&there, at, token).await, "{end:?}: refused on the other node");
        assert!(!works(&world.fixture, at, token).await, "{end:?}: still refused");
    }
}

/// a cached token is refused at another tenant, and a modified one everywhere.
#[actix_web::test]
async fn a_31_a_cached_token_is_accepted_at_its_tenant_only() {
    let mut world = World::new().await;
    let fixture = &world.fixture;
    let at = (&world.tenant, &world.client);
    let tokens = fixture.tokens_for(&mut world.browser, at, &[]).await;
    let (token, globex) = (&tokens["access_token"], fixture.globex.clone());
    for _ in 0..2 {
        assert!(works(fixture, at, token).await);
        assert_eq!(fixture.userinfo(&globex, token).await.status, 401);
        let seen = fixture.introspect((&globex, &globex.confidential), token).await;
        assert_eq!(seen.json(), json!({ "active": false }));
        let text = token.as_str().unwrap();
        for changed in [&text[..text.len() - 1], &format!("{text}A"), &format!("{text} x")] {
            assert_eq!(fixture.userinfo(at.0, &json!(changed)).await.status, 401, "{changed}");
        }
        let other_client = fixture.introspect((at.0, &at.0.confidential), token).await;
        assert_eq!(other_client.json(), json!({ "active": false }), "A-28: the token was not issued to this client");
    }
}

/// How the token of a surface ends.
const ENDS_OF_SURFACES: [End; 6] = [
    End::Expires,
    End::SessionEnds,
    End::PasswordIsSet,
    End::AccountIsLocked,
    End::TenantIsSuspended,
    End::KeyIsWithdrawn,
];

/// what ends the session of an API ends its cached token at once, at this node and at another one.
#[actix_web::test]
async fn a_53_a_cached_token_of_a_surface_ends_with_its_session() {
    for (audience, path) in [(ApiAudience::Login, "/v1/auth/me"), (ApiAudience::Organization, "/api/v1/me")] {
        for end in ENDS_OF_SURFACES {
            let mut world = World::new().await;
            let there = world.fixture.another_node();
            let tenant = world.tenant.clone();
            let token = world.fixture.api_token(&tenant, "ada@example.com", audience);
            let status = async |node: &Fixture, at: &TestTenant| {
                node.send(Req::get(format!("{}{path}", at.path)).bearer(&token)).await.status
            };
            for node in [&world.fixture, &there] {
                poll(node);
                let before = hits(node);
                for _ in 0..3 {
                    assert_eq!(status(node, &tenant).await, 200, "{audience:?}, {end:?}: valid before");
                }
                assert_eq!(hits(node) - before, 2, "{audience:?}: the token is cached");
                assert_eq!(status(node, &node.globex).await, 403, "A-31: it names another tenant");
            }
            match end {
                End::Expires => world.fixture.advance(3_600),
                End::SessionEnds => {
                    let (account, op) =
                        (world.fixture.account_id(&tenant, "ada@example.com"), world.fixture.op(&tenant));
                    let db = &world.fixture.services.db;
                    let ended = db.write(tenant.tenant.id, move |wtx| {
                        let all = sessions::store::list_all_of(wtx, account, 100)?;
                        let own = all.iter().find(|session| session.kind != sessions::SessionKind::Browser);
                        sessions::store::end(wtx, own.expect("a session of the API").id, op.now)
                    });
                    assert!(ended.unwrap());
                }
                _ => world.end(end, &json!({ "access_token": token })).await,
            }
            let refused = if end == End::TenantIsSuspended { 404 } else { 401 };
            assert_eq!(status(&world.fixture, &tenant).await, refused, "{audience:?}, {end:?}: on this node");
            // Keys and tenants are cached: another node learns of their change by the change log.
            if [End::KeyIsWithdrawn, End::TenantIsSuspended].contains(&end) {
                poll(&there);
            }
            assert_eq!(status(&there, &tenant).await, refused, "{audience:?}, {end:?}: on the other node");
        }
    }
}

/// a cached client is authenticated at every request, at every endpoint.
#[actix_web::test]
async fn a_34_a_cached_client_is_refused_with_its_old_secret() {
    let mut world = World::new().await;
    let World { fixture, tenant, client, browser } = &mut world;
    let tokens = fixture.tokens_for(browser, (tenant, client), &[OFFLINE]).await;
    let tokens = fixture.refresh((tenant, client), &tokens["refresh_token"], &[]).await.json();
    assert!(works(fixture, (tenant, client), &tokens["access_token"]).await);
    let code = fixture.code_for(browser, (tenant, client), &[]).await;
    let (op, client_id) = (fixture.op(tenant), client.client_id.clone());
    let secret = fixture.services.db.write(tenant.tenant.id, move |wtx| rotate_secret(&op, wtx, &client_id));
    let new = TestClient { client_secret: Some(secret.unwrap().unwrap().expose().to_owned()), ..client.clone() };
    let none = TestClient { client_secret: None, ..client.clone() };
    for bad in [client, &none] {
        assert_eq!(fixture.redeem(tenant, bad, &code).await.status, 401);
        assert_eq!(fixture.refresh((tenant, bad), &tokens["refresh_token"], &[]).await.status, 401);
        assert_eq!(fixture.introspect((tenant, bad), &tokens["access_token"]).await.status, 401);
        assert_eq!(fixture.revoke((tenant, bad), &tokens["access_token"]).await.status, 401);
    }
    assert_eq!(
        fixture.redeem(tenant, &new, &code).await.status,
        200,
        "the refused requests used neither code nor refresh token"
    );
    assert_eq!(fixture.refresh((tenant, &new), &tokens["refresh_token"], &[]).await.status, 200);
    // A public client cannot introspect, cached or not.
    let public = fixture.tokens_for(browser, (tenant, &tenant.public), &[]).await;
    for _ in 0..2 {
        assert_eq!(fixture.introspect((tenant, &tenant.public), &public["access_token"]).await.status, 401);
        let none = Req::post(format!("{}/oauth2/introspect", tenant.path), &[("token", "x")]);
        assert_eq!(fixture.send(none).await.status, 401);
    }
}
