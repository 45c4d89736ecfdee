//! The client credentials grant (RFC 6749, 4.4; RFC 9068).

use diesel::connection::SimpleConnection;
use portico::base::jose::{Alg, KeyPair, PublicKey, verify};
use portico::keys::{self, When};
use portico::oidc::clients::ClientMetadata;
use portico::oidc::clients::authenticate::ClientCredentials;
use portico::oidc::clients::manage::rotate_secret;
use portico::oidc::resource_servers::ScopeText;
use portico::oidc::resource_servers::manage::{NewResourceServer, create};
use portico::oidc::tokens::AccessTokenClaims;
use portico::tenancy::TenantState;
use serde_json::{Value, json};

use crate::support::engine::hold_writes;
use crate::support::{API, Answer, Fixture, Req, TestClient, TestTenant, confidential, jwt};

const STOCK: &str = "https://stock.example.com";
const BARE: &str = "https://bare.example.com";

/// Returns the metadata of a client that has only this grant.
fn machine(resources: &[&str]) -> ClientMetadata {
    ClientMetadata {
        client_name: "Machine".into(),
        grant_types: vec!["client_credentials".into()],
        resources: resources.iter().map(|r| (*r).to_owned()).collect(),
        ..ClientMetadata::default()
    }
}

/// Creates further resource servers. That of the fixture has the scope `read` and tokens of 120 s.
fn more_apis(fixture: &Fixture, tenant: &TestTenant) {
    for (identifier, scopes, lifetime) in [(STOCK, &["list", "change"][..], Some(60)), (BARE, &[], None)] {
        let op = fixture.op(tenant);
        let scopes = scopes.iter().map(|s| ScopeText { scope: (*s).into(), text: format!("Do {s}") }).collect();
        let new = NewResourceServer {
            identifier: identifier.into(),
            name: "Api".into(),
            scopes,
            lifetime,
            ..Default::default()
        };
        fixture.services.db.write(tenant.tenant.id, move |wtx| create(&op, wtx, &new)).unwrap().unwrap();
    }
}

fn request(tenant: &TestTenant, client: &TestClient, extra: &[(&str, &str)]) -> Req {
    let fields = [&[("grant_type", "client_credentials")], extra].concat();
    let req = Req::post(format!("{}/oauth2/token", tenant.path), &fields);
    match &client.client_secret {
        Some(secret) => req.basic(&client.client_id, secret),
        None => Req { body: [req.body, format!("&client_id={}", client.client_id).into_bytes()].concat(), ..req },
    }
}

async fn ask(fixture: &Fixture, (tenant, client): (&TestTenant, &TestClient), extra: &[(&str, &str)]) -> Answer {
    fixture.send(request(tenant, client, extra)).await
}

fn assert_error(answer: &Answer, (status, error): (u16, &str), what: &str) {
    assert_eq!((answer.status, answer.json()["error"].as_str()), (status, Some(error)), "{what}: {}", answer.text());
    assert_eq!(answer.header("cache-control"), Some("no-store"), "{what}");
}

#[actix_web::test]
async fn the_access_token_has_the_client_as_its_subject() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, machine(&[API]));
    let answer = ask(&fixture, (&tenant, &client), &[]).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let body = answer.json();
    let text = body["access_token"].as_str().unwrap();
    assert_eq!(
        body,
        json!({ "access_token": text, "token_type": "Bearer", "expires_in": 120, "scope": "read" }),
        "RFC 6749, 4.4.3: no refresh token, and no ID token"
    );
    let (header, claims) = jwt(text);
    assert_eq!((&header["typ"], &header["alg"]), (&json!("at+jwt"), &json!("ES256")));
    let jti = claims["jti"].as_str().unwrap();
    assert!(jti.len() >= 22, "{jti}");
    let now = fixture.now().timestamp();
    assert_eq!(
        claims,
        json!({
            "iss": tenant.tenant.issuer(), "sub": client.client_id, "client_id": client.client_id, "aud": [API],
            "iat": now, "exp": now + 120, "jti": jti, "scope": "read",
        }),
        "RFC 9068, 2.2"
    );
    let keys = fixture.send(Req::get(format!("{}/oauth2/jwks", tenant.path))).await.json();
    let kid = header["kid"].as_str().unwrap();
    let jwk = keys["keys"].as_array().unwrap().iter().find(|key| key["kid"] == kid).expect("a published key");
    let key = PublicKey::new(Alg::Es256, kid, &jwk.to_string()).unwrap();
    let read: AccessTokenClaims = verify(&key, "at+jwt", text).unwrap();
    assert_eq!(read.grant_id(), None, "it has no grant");
    let again = ask(&fixture, (&tenant, &client), &[]).await.json();
    assert_ne!(jwt(again["access_token"].as_str().unwrap()).1["jti"], jti, "each has its own jti");
}

/// The audience is `resource`, else the resource server of the scopes, else the default, else the issuer. The scopes
/// are those that the client may have there.
#[actix_web::test]
async fn audience_scope_and_lifetime_follow_resource_and_scope() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    more_apis(&fixture, &tenant);
    let issuer = tenant.tenant.issuer();
    let all = fixture.client(&tenant, machine(&[API, STOCK, BARE]));
    let reader = ClientMetadata { scope: "read list".into(), ..machine(&[API, STOCK, BARE]) };
    let reader = fixture.client(&tenant, reader);
    let bare = fixture.client(&tenant, machine(&[BARE]));
    let none = fixture.client(&tenant, machine(&[]));
    let (ours, theirs) = ([("resource", issuer)], [("resource", fixture.globex.tenant.issuer())]);
    type Asked<'a> = &'a [(&'a str, &'a str)];
    let good: Vec<(&TestClient, Asked<'_>, Value, &str, u64)> = vec![
        (&all, &[], json!([API]), "read", 120),
        (&all, &[("scope", "")], json!([API]), "read", 120),
        (&all, &[("scope", "read")], json!([API]), "read", 120),
        (&all, &[("scope", "list")], json!([STOCK]), "list", 60),
        (&all, &[("scope", "list change")], json!([STOCK]), "change list", 60),
        (&all, &[("scope", "read openid profile nonsense")], json!([API]), "read", 120),
        (&all, &[("resource", STOCK)], json!([STOCK]), "change list", 60),
        (&all, &[("resource", STOCK), ("scope", "list")], json!([STOCK]), "list", 60),
        (&all, &[("resource", API), ("resource", STOCK)], json!([API, STOCK]), "change list read", 60),
        (&all, &[("resource", API), ("resource", STOCK), ("scope", "read list")], json!([API, STOCK]), "list read", 60),
        (&all, &[("resource", STOCK), ("resource", STOCK)], json!([STOCK]), "change list", 60),
        (&all, &[("resource", STOCK), ("scope", "read list")], json!([STOCK]), "list", 60),
        (&all, &[("resource", BARE)], json!([BARE]), "", 600),
        (&all, &ours, json!([issuer]), "", 600),
        (&all, &[("resource", API), ("resource", BARE)], json!([API, BARE]), "read", 120),
        (&reader, &[("resource", STOCK)], json!([STOCK]), "list", 60),
        (&reader, &[("scope", "change list")], json!([STOCK]), "list", 60),
        (&reader, &[("scope", "read change")], json!([API]), "read", 120),
        (&bare, &[], json!([BARE]), "", 600),
        (&none, &[], json!([issuer]), "", 600),
    ];
    for (client, asked, audience, scope, lifetime) in good {
        let answer = ask(&fixture, (&tenant, client), asked).await;
        assert_eq!(answer.status, 200, "{asked:?}: {}", answer.text());
        let body = answer.json();
        let (_, claims) = jwt(body["access_token"].as_str().unwrap());
        assert_eq!(claims["aud"], audience, "{asked:?}");
        let scope = (!scope.is_empty()).then(|| json!(scope));
        assert_eq!((body.get("scope"), claims.get("scope")), (scope.as_ref(), scope.as_ref()), "{asked:?}");
        assert_eq!(body["expires_in"], lifetime, "{asked:?}");
        let span = claims["exp"].as_u64().unwrap() - claims["iat"].as_u64().unwrap();
        assert_eq!(span, lifetime, "{asked:?}");
    }
    let many: String = (0..65).map(|n| format!("s{n} ")).collect();
    let many = [("scope", many.as_str())];
    let bad: Vec<(&TestClient, Asked<'_>, &str)> = vec![
        (&all, &[("scope", "read list")], "invalid_scope"),
        (&all, &[("scope", "openid")], "invalid_scope"),
        (&all, &[("scope", "openid profile email offline_access")], "invalid_scope"),
        (&all, &[("scope", "nonsense")], "invalid_scope"),
        (&all, &[("scope", "re\"ad")], "invalid_scope"),
        (&all, &many, "invalid_scope"),
        (&all, &[("scope", "list"), ("resource", API)], "invalid_scope"),
        (&all, &[("resource", "https://nobody.example")], "invalid_target"),
        (&all, &[("resource", API), ("resource", "https://nobody.example")], "invalid_target"),
        (&all, &theirs, "invalid_target"),
        (&all, &[("scope", "read"), ("scope", "read")], "invalid_request"),
        (&reader, &[("scope", "change")], "invalid_scope"),
        (&bare, &[("scope", "read")], "invalid_scope"),
        (&bare, &[("resource", API)], "invalid_target"),
        (&none, &[("scope", "read")], "invalid_scope"),
        (&none, &[("resource", API)], "invalid_target"),
    ];
    for (client, asked, error) in bad {
        assert_error(&ask(&fixture, (&tenant, client), asked).await, (400, error), &format!("{asked:?}"));
    }
    fixture.set_tenant(&tenant, "token.access", "5min");
    assert_eq!(ask(&fixture, (&tenant, &bare), &[]).await.json()["expires_in"], 300, "the tenant's setting");
}

#[actix_web::test]
async fn only_authenticated_clients_of_this_grant_get_a_token() {
    let fixture = Fixture::new();
    let (tenant, other) = (fixture.acme.clone(), fixture.globex.clone());
    let client = fixture.client(&tenant, machine(&[API]));
    let refused = ask(&fixture, (&tenant, &tenant.confidential), &[]).await;
    assert_error(&refused, (400, "unauthorized_client"), "the client does not have this grant");
    let public = ask(&fixture, (&tenant, &tenant.public), &[]).await;
    assert_error(&public, (400, "unauthorized_client"), "a public client never has this grant");
    let unproved = TestClient { client_secret: None, ..client.clone() };
    assert_error(&ask(&fixture, (&tenant, &unproved), &[]).await, (401, "invalid_client"), "without its secret");
    let wrong = TestClient { client_secret: tenant.confidential.client_secret.clone(), ..client.clone() };
    assert_error(
        &ask(&fixture, (&tenant, &wrong), &[]).await,
        (401, "invalid_client"),
        "with the secret of another client",
    );
    assert_error(&ask(&fixture, (&other, &client), &[]).await, (401, "invalid_client"), "A-31: at another tenant");
    // A client without the authorization code grant cannot sign users in.
    let uri =
        fixture.authorize_uri(&tenant, &TestClient { redirect_uri: "https://a.example/cb", ..client.clone() }, &[]);
    let page = fixture.send(Req::get(uri)).await;
    assert_eq!((page.status, page.header("location")), (400, None), "the redirect URI is not registered");
    let code = [("grant_type", "authorization_code"), ("code", "x")];
    let secret = client.client_secret.as_deref().unwrap();
    let req = Req::post(format!("{}/oauth2/token", tenant.path), &code).basic(&client.client_id, secret);
    assert_error(
        &fixture.send(req).await,
        (400, "unauthorized_client"),
        "it does not have the authorization code grant",
    );
    // Suspending the tenant or deleting the client ends its access.
    assert_eq!(ask(&fixture, (&tenant, &client), &[]).await.status, 200);
    fixture.set_tenant_state(&tenant, TenantState::Suspended);
    assert_eq!(ask(&fixture, (&tenant, &client), &[]).await.status, 404);
    fixture.set_tenant_state(&tenant, TenantState::Active);
    fixture.delete_client(&tenant, &client);
    assert_error(&ask(&fixture, (&tenant, &client), &[]).await, (401, "invalid_client"), "deleted");
}

#[actix_web::test]
async fn a_19_userinfo_refuses_tokens_without_a_user() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, machine(&[API]));
    let made_up = fixture.userinfo(&tenant, &json!("rubbish")).await;
    let issuer = tenant.tenant.issuer();
    for extra in [&[][..], &[("resource", issuer)], &[("resource", issuer), ("resource", API)]] {
        let tokens = ask(&fixture, (&tenant, &client), extra).await.json();
        let answer = fixture.userinfo(&tenant, &tokens["access_token"]).await;
        assert_error(&answer, (401, "invalid_token"), "no grant, no user");
        assert_eq!(answer, made_up, "like a made-up token");
    }
}

/// P-10: the token request only reads the database.
#[actix_web::test]
async fn a_token_request_takes_no_write_lock() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, machine(&[API]));
    let before = fixture.rows_of(tenant.tenant.id);
    let mut other = hold_writes(fixture.dir.path());
    let answer = ask(&fixture, (&tenant, &client), &[]).await;
    other.batch_execute("ROLLBACK").unwrap();
    assert_eq!(answer.status, 200, "while another process holds the write lock: {}", answer.text());
    assert_eq!(fixture.rows_of(tenant.tenant.id), before);
    let both = ClientMetadata {
        grant_types: vec!["client_credentials".into(), "authorization_code".into()],
        ..confidential("Both")
    };
    let both = fixture.client(&tenant, both);
    assert_eq!(
        ask(&fixture, (&tenant, &both), &[]).await.status,
        200,
        "for a client with the authorization code grant too"
    );
}

/// A-34, P-03: clients are cached, and a change of a client applies to the next token.
#[actix_web::test]
async fn a_34_cached_clients_follow_every_change() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, machine(&[API]));
    let kept = |client: &TestClient| {
        let credentials = ClientCredentials {
            client_id: Some(client.client_id.clone()),
            client_secret: client.client_secret.clone(),
            ..ClientCredentials::default()
        };
        let (services, op) = (&fixture.services, fixture.op(&tenant));
        fixture.state.provider.known.recall(&op, &services.db, &credentials).is_some()
    };
    let kid = |answer: &Answer| jwt(answer.json()["access_token"].as_str().unwrap()).0["kid"].clone();
    assert!(!kept(&client), "not cached before the first request");
    let first = ask(&fixture, (&tenant, &client), &[]).await;
    assert!(kept(&client));
    let second = ask(&fixture, (&tenant, &client), &[]).await;
    assert_eq!(second.status, 200);
    assert_eq!(second.lasting_headers(), first.lasting_headers(), "both responses have equal headers");
    let names = |answer: &Answer| answer.json().as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&first), names(&second));
    let wrong = TestClient { client_secret: fixture.globex.confidential.client_secret.clone(), ..client.clone() };
    assert!(!kept(&wrong));
    assert_eq!(ask(&fixture, (&tenant, &wrong), &[]).await.status, 401);

    // A key that signs from now on, published before.
    let (op, pair) = (fixture.op(&tenant), KeyPair::generate(Alg::Es256).unwrap());
    let db = &fixture.services.db;
    db.write(tenant.tenant.id, move |wtx| keys::rotate(&op, wtx, &pair, When::Ahead)).unwrap();
    assert_eq!(kid(&ask(&fixture, (&tenant, &client), &[]).await), kid(&first));
    assert!(kept(&client));
    fixture.advance(601);
    assert_ne!(kid(&ask(&fixture, (&tenant, &client), &[]).await), kid(&first), "P-13: the new key signs now");

    // Another secret, and then none.
    assert!(kept(&client));
    let (op, client_id) = (fixture.op(&tenant), client.client_id.clone());
    let secret = db.write(tenant.tenant.id, move |wtx| rotate_secret(&op, wtx, &client_id)).unwrap().unwrap();
    assert_eq!(ask(&fixture, (&tenant, &client), &[]).await.status, 401, "the old secret is refused");
    let client = TestClient { client_secret: Some(secret.expose().to_owned()), ..client };
    let token = ask(&fixture, (&tenant, &client), &[]).await.json()["access_token"].clone();
    assert_eq!(fixture.introspect((&tenant, &client), &token).await.json()["active"], true);
    fixture.set_tenant_state(&tenant, TenantState::Suspended);
    assert_eq!(ask(&fixture, (&tenant, &client), &[]).await.status, 404);
    fixture.set_tenant_state(&tenant, TenantState::Active);
    let before = fixture.introspect((&tenant, &client), &token).await.json();
    assert_eq!(before, json!({ "active": false }), "A-27: earlier tokens are revoked");
    let token = ask(&fixture, (&tenant, &client), &[]).await.json()["access_token"].clone();
    assert!(kept(&client));
    let again = ask(&fixture, (&tenant, &client), &[]).await.json()["access_token"].clone();
    for token in [token, again] {
        assert_eq!(fixture.introspect((&tenant, &client), &token).await.json()["active"], true);
    }
    fixture.delete_client(&tenant, &client);
    assert!(!kept(&client));
    assert_eq!(ask(&fixture, (&tenant, &client), &[]).await.status, 401);
}
