//! The access tokens of the tenant login API and the organization session API.

use portico::accounts::AccountState;
use portico::base::jose::{self, Alg};
use portico::oidc::resource_servers::manage::{self as resource_servers, NewResourceServer};
use portico::sessions::api::ApiAudience;
use portico::tenancy::TenantState;
use serde_json::{Value, json};

use crate::support::{Answer, Browser, Fixture, Req, TestTenant, jwt};

const ADA: &str = "ada@example.com";

fn path(audience: ApiAudience) -> &'static str {
    match audience {
        ApiAudience::Login => "/v1/auth/me",
        ApiAudience::Organization => "/api/v1/me",
    }
}

async fn me(fixture: &Fixture, tenant: &TestTenant, audience: ApiAudience, token: &str) -> Answer {
    fixture.send(Req::get(format!("{}{}", tenant.path, path(audience))).bearer(token)).await
}

async fn is_valid(fixture: &Fixture, audience: ApiAudience, token: &str) -> bool {
    let answer = me(fixture, &fixture.acme, audience, token).await;
    if answer.status != 200 {
        assert_eq!((answer.status, &answer.json()["code"]), (401, &json!("invalid_token")), "{}", answer.text());
        assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
    }
    answer.status == 200
}

#[actix_web::test]
async fn a_token_says_what_its_session_is() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    let now = fixture.now().timestamp();
    for (audience, suffix, client_id) in
        [(ApiAudience::Login, "/v1", "portico:login"), (ApiAudience::Organization, "/api/v1", "portico:organization")]
    {
        let token = fixture.api_token(tenant, ADA, audience);
        let (header, claims) = jwt(&token);
        assert_eq!((&header["alg"], &header["typ"]), (&json!("ES256"), &json!("at+jwt")));
        let expected = json!({
            "iss": tenant.tenant.issuer(), "sub": tenant.sub, "aud": format!("{}{suffix}", tenant.tenant.issuer()),
            "exp": now + 3_600, "iat": now, "jti": claims["jti"], "client_id": client_id, "sid": claims["sid"],
            "amr": ["pwd"], "acr": "1", "auth_time": now,
        });
        assert_eq!(claims, expected);
        assert_eq!((claims["sid"].as_str().unwrap().len(), claims["jti"].as_str().unwrap().len()), (22, 22));
        let rows = fixture.rows_of(tenant.tenant.id).join("\n");
        assert!(!rows.contains(claims["sid"].as_str().unwrap()), "only the hash of the sid is stored");
        assert!(is_valid(&fixture, audience, &token).await);
    }
}

/// each surface accepts exactly its own tokens, and no other endpoint accepts them.
#[actix_web::test]
async fn a_19_a_token_of_a_surface_is_valid_nowhere_else() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    let tokens = fixture.tokens(tenant, &[]).await;
    let [login, organization] = ApiAudience::ALL.map(|audience| fixture.api_token(tenant, ADA, audience));
    for (audience, others) in [(ApiAudience::Login, &organization), (ApiAudience::Organization, &login)] {
        for foreign in [
            others.as_str(),
            tokens["access_token"].as_str().unwrap(),
            tokens["id_token"].as_str().unwrap(),
            "",
            "made up",
            "a.b.c",
        ] {
            assert!(!is_valid(&fixture, audience, foreign).await, "{audience:?}: {foreign}");
        }
        for header in ["Basic YTpi", "bearer", "Bearer", "DPoP x", "x"] {
            let req = Req::get(format!("{}{}", tenant.path, path(audience))).header("authorization", header);
            assert_eq!(fixture.send(req).await.status, 401, "{header}");
        }
    }
    for token in [&login, &organization] {
        assert_eq!(fixture.userinfo(tenant, &json!(token)).await.status, 401);
        let known = fixture.introspect((tenant, &tenant.confidential), &json!(token)).await;
        assert_eq!(known.json(), json!({ "active": false }));
        for path in ["/api/v1/account/me", "/auth/me"] {
            let answer = fixture.send(Req::get(format!("{}{path}", tenant.path)).bearer(token)).await;
            assert_eq!(answer.status, 401, "{path}");
        }
    }
    // The audiences are reserved: no API can have them, so no client gets a token with them.
    for suffix in ["/v1", "/api/v1", "/admin/v1", "/v1/auth"] {
        let identifier = format!("{}{suffix}", tenant.tenant.issuer());
        for by in [tenant, &fixture.globex] {
            let op = fixture.op(by);
            let new = NewResourceServer {
                identifier: identifier.clone(),
                name: "Api".into(),
                ..NewResourceServer::default()
            };
            let made = fixture.services.db.write(by.tenant.id, move |wtx| resource_servers::create(&op, wtx, &new));
            let faults = made.unwrap().map(|_| ()).unwrap_err();
            assert_eq!(faults[0].field, "identifier", "{identifier} by {}", by.tenant.slug);
        }
    }
    let asked = [("resource", format!("{}/v1", tenant.tenant.issuer()))];
    let asked: Vec<(&str, &str)> = asked.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut browser = fixture.signed_in(tenant).await;
    let answer = browser.get(&fixture, &fixture.authorize_uri(tenant, &tenant.public, &asked)).await;
    assert_eq!(answer.location_query()["error"], "invalid_target");
}

/// Every claim is checked. The tokens are signed again with the tenant's own key and differ in one claim only.
#[actix_web::test]
async fn every_claim_of_a_token_is_checked() {
    let fixture = Fixture::new();
    let (tenant, other) = (&fixture.acme, &fixture.globex);
    let claims = jwt(&fixture.api_token(tenant, ADA, ApiAudience::Login)).1;
    let signer = |tenant: &TestTenant| {
        let (keyring, op) = (fixture.services.keyring.clone(), fixture.op(tenant));
        fixture.services.db.read(tenant.tenant.id, move |tx| keyring.signing_key(tx, Alg::Es256, op.now)).unwrap()
    };
    let (own, foreign) = (signer(tenant), signer(other));
    let sign = |claims: &Value| jose::sign(&own, "at+jwt", claims).unwrap();
    assert!(is_valid(&fixture, ApiAudience::Login, &sign(&claims)).await, "unchanged");
    let organization = jwt(&fixture.api_token(tenant, ADA, ApiAudience::Organization)).1;
    let issuer = tenant.tenant.issuer();
    let changes = [
        ("iss", json!(format!("{issuer}/"))),
        ("sub", json!(other.sub)),
        ("aud", json!(issuer)),
        ("aud", json!(format!("{issuer}/api/v1"))),
        ("aud", json!([format!("{issuer}/v1")])),
        ("client_id", json!("portico:organization")),
        ("client_id", json!(tenant.public.client_id)),
        ("sid", json!("A".repeat(22))),
        ("sid", organization["sid"].clone()),
        ("exp", claims["iat"].clone()),
    ];
    for (name, value) in &changes {
        let mut changed = claims.clone();
        changed[*name] = value.clone();
        let answer = me(&fixture, tenant, ApiAudience::Login, &sign(&changed)).await;
        assert!([401, 403].contains(&answer.status), "{name} {value}: {}", answer.text());
    }
    for name in claims.as_object().unwrap().keys() {
        let mut without = claims.clone();
        without.as_object_mut().unwrap().remove(name);
        assert!(!is_valid(&fixture, ApiAudience::Login, &sign(&without)).await, "without {name}");
    }
    for typ in ["JWT", "refresh+jwt", "AT+JWT", ""] {
        let token = jose::sign(&own, typ, &claims).unwrap();
        assert!(!is_valid(&fixture, ApiAudience::Login, &token).await, "{typ}");
    }
    let forged = jose::sign(&foreign, "at+jwt", &claims).unwrap();
    assert!(!is_valid(&fixture, ApiAudience::Login, &forged).await, "A-29: signed by another tenant's key");
}

/// A token is valid for an hour, and never longer than its session.
#[actix_web::test]
async fn a_token_expires() {
    let fixture = Fixture::new();
    for audience in ApiAudience::ALL {
        let token = fixture.api_token(&fixture.acme, ADA, audience);
        fixture.advance(3_599);
        assert!(is_valid(&fixture, audience, &token).await);
        fixture.advance(1);
        assert!(!is_valid(&fixture, audience, &token).await);
    }
}

/// What ends every session of an account or a tenant ends these, too.
#[actix_web::test]
async fn a_53_a_token_ends_with_its_session() {
    let tokens = |fixture: &Fixture| ApiAudience::ALL.map(|audience| fixture.api_token(&fixture.acme, ADA, audience));
    let ended = async |fixture: &Fixture, tokens: &[String; 2], what: &str| {
        for (audience, token) in ApiAudience::ALL.into_iter().zip(tokens) {
            assert!(!is_valid(fixture, audience, token).await, "{audience:?} after {what}");
        }
    };
    let alive = async |fixture: &Fixture, tokens: &[String; 2]| {
        for (audience, token) in ApiAudience::ALL.into_iter().zip(tokens) {
            assert!(is_valid(fixture, audience, token).await, "{audience:?}");
        }
    };
    let end = async |fixture: &Fixture, browser: &mut Browser, value: &str| {
        let page = browser.get(fixture, "/t/acme/account/sessions").await;
        let person = page.field("person").unwrap();
        let form = Req::post("/t/acme/account/sessions", &[("person", &person), ("end", value)]).same_origin();
        assert_eq!(browser.send(fixture, form).await.status, 303);
    };

    // "Sign out all other browsers" on the account page, where they are listed.
    let fixture = Fixture::new();
    let own = tokens(&fixture);
    let mut browser = fixture.signed_in(&fixture.acme).await;
    alive(&fixture, &own).await;
    let page = browser.get(&fixture, "/t/acme/account/sessions").await;
    assert_eq!(page.text().matches("An application, through the API").count(), 2, "{}", page.text());
    end(&fixture, &mut browser, "others").await;
    ended(&fixture, &own, "end all").await;
    assert_eq!(browser.get(&fixture, "/t/acme/account").await.status, 200);

    // One of them on the account page.
    let own = tokens(&fixture);
    let page = browser.get(&fixture, "/t/acme/account/sessions").await;
    let entry = page.text().split("<li>").find(|entry| entry.contains("through the API")).unwrap();
    let value = entry.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    end(&fixture, &mut browser, &value).await;
    let mut left = 0;
    for (audience, token) in ApiAudience::ALL.into_iter().zip(&own) {
        left += usize::from(is_valid(&fixture, audience, token).await);
    }
    assert_eq!(left, 1, "one has ended, the other one has not");

    // A new password, a lock, a suspended tenant, each in a deployment of its own.
    let fixture = Fixture::new();
    let own = tokens(&fixture);
    fixture.set_password(&fixture.acme, ADA, "another password of one's own");
    ended(&fixture, &own, "a new password").await;

    let fixture = Fixture::new();
    let own = tokens(&fixture);
    fixture.set_account_state(&fixture.acme, ADA, AccountState::Locked);
    ended(&fixture, &own, "a lock").await;
    fixture.set_account_state(&fixture.acme, ADA, AccountState::Active);
    ended(&fixture, &own, "an unlock: a session does not come back").await;

    let fixture = Fixture::new();
    let own = tokens(&fixture);
    fixture.set_account_state(&fixture.acme, ADA, AccountState::Deleted);
    ended(&fixture, &own, "a deletion").await;

    let fixture = Fixture::new();
    let own = tokens(&fixture);
    fixture.set_tenant_state(&fixture.acme, TenantState::Suspended);
    let answer = me(&fixture, &fixture.acme, ApiAudience::Login, &own[0]).await;
    assert_eq!((answer.status, &answer.json()["code"]), (404, &json!("tenant_not_found")));
    fixture.set_tenant_state(&fixture.acme, TenantState::Active);
    ended(&fixture, &own, "a suspension").await;
}

/// An account whose address has to be verified first has no use of a token, as it could not sign in.
#[actix_web::test]
async fn an_account_that_may_not_sign_in_is_refused() {
    let fixture = Fixture::new();
    let tokens = ApiAudience::ALL.map(|audience| fixture.api_token(&fixture.acme, ADA, audience));
    fixture.set_claims(&fixture.acme, ADA, &[("email_verified", "false")]);
    for (audience, token) in ApiAudience::ALL.into_iter().zip(&tokens) {
        let answer = me(&fixture, &fixture.acme, audience, token).await;
        assert_eq!((answer.status, &answer.json()["code"]), (403, &json!("email_not_verified")));
    }
    // The session of a browser shows the account, so that its user can verify the address.
    fixture.set_tenant(&fixture.acme, "unverified_sign_in", "limited");
    let browser = fixture.signed_in(&fixture.acme).await;
    for path in ["/auth/me", "/api/v1/account/me"] {
        let answer = fixture.send(browser.with_cookies(Req::get(format!("/t/acme{path}")))).await;
        assert_eq!(answer.status, 200, "{path}");
    }
}
