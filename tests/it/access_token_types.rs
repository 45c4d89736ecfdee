//! Access tokens of the type `JWT`, for APIs that accept no other (A-19: their claims distinguish them from ID
//! tokens),
//! and the short id by which an API introspects.

use portico::base::jose;
use portico::oidc::clients::ClientMetadata;
use portico::oidc::resource_servers::manage::{self, NewResourceServer};
use portico::oidc::resource_servers::{AccessTokenType, ScopeText};
use serde_json::{Value, json};

use crate::introspect::ask;
use crate::support::{API, Fixture, Req, TestClient, TestTenant, confidential, jwt};

const PLAIN: &str = "https://plain.example.com";

/// Creates an API whose tokens have the type `JWT`. Returns its introspection id and secret.
fn plain_api(fixture: &Fixture, tenant: &TestTenant) -> [String; 2] {
    let op = fixture.op(tenant);
    let new = NewResourceServer {
        identifier: PLAIN.into(),
        name: "Plain".into(),
        scopes: vec![ScopeText { scope: "write".into(), text: "Write".into() }],
        typ: Some(AccessTokenType::Jwt),
        ..Default::default()
    };
    let made = fixture.services.db.write(tenant.tenant.id, move |wtx| manage::create(&op, wtx, &new)).unwrap();
    let (server, secret) = made.unwrap();
    [server.introspection_id(), secret.expose().to_owned()]
}

fn client(fixture: &Fixture, tenant: &TestTenant) -> TestClient {
    let new = ClientMetadata {
        resources: vec![PLAIN.into(), API.into()],
        grant_types: ["authorization_code", "refresh_token", "client_credentials"].map(String::from).into(),
        ..confidential("Client")
    };
    fixture.client(tenant, new)
}

fn typ(token: &Value) -> Value {
    jwt(token.as_str().unwrap()).0["typ"].clone()
}

#[actix_web::test]
async fn an_api_may_ask_for_access_tokens_of_the_type_jwt() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let [id, secret] = plain_api(&fixture, &tenant);
    let client = client(&fixture, &tenant);
    let own = (&tenant, &client);
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, own, &[("scope", "openid write offline_access")]).await;
    let token = &tokens["access_token"];
    let (header, claims) = jwt(token.as_str().unwrap());
    assert_eq!((&header["typ"], &claims["aud"]), (&json!("JWT"), &json!([PLAIN, tenant.tenant.issuer()])));
    assert_eq!(
        (&claims["client_id"], &claims["scope"]),
        (&json!(client.client_id), &json!("offline_access openid write"))
    );
    assert_eq!(fixture.userinfo(&tenant, token).await.status, 200);
    assert_eq!(fixture.introspect(own, token).await.json()["active"], true);
    assert_eq!(ask(&fixture, &tenant, (&id, &secret), token).await.json()["active"], true);
    let refreshed = fixture.refresh(own, &tokens["refresh_token"], &[]).await.json();
    assert_eq!(typ(&refreshed["access_token"]), "JWT");
    assert_eq!(fixture.revoke(own, token).await.status, 200);
    assert_eq!(fixture.userinfo(&tenant, token).await.status, 401, "revoked");

    // The first audience decides.
    for (asked, expected) in [
        (&[("resource", PLAIN)][..], "JWT"),
        (&[("resource", API)], "at+jwt"),
        (&[("resource", PLAIN), ("resource", API)], "JWT"),
        (&[("resource", API), ("resource", PLAIN)], "at+jwt"),
    ] {
        let fields = [&[("grant_type", "client_credentials")], asked].concat();
        let answer = fixture.redeem_with(&tenant, &client, &fields).await.json();
        assert_eq!(typ(&answer["access_token"]), expected, "{asked:?}");
    }
}

#[actix_web::test]
async fn a_19_access_tokens_of_the_type_jwt_and_id_tokens_are_never_confused() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    plain_api(&fixture, &tenant);
    let client = client(&fixture, &tenant);
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &client), &[("scope", "openid write")]).await;
    assert_eq!((typ(&tokens["access_token"]), typ(&tokens["id_token"])), (json!("JWT"), json!("JWT")));
    assert_eq!(fixture.userinfo(&tenant, &tokens["id_token"]).await.status, 401, "an ID token as an access token");
    let hint = tokens["access_token"].as_str().unwrap();
    let refused = fixture.authorize(&mut browser, (&tenant, &client), &[("id_token_hint", hint)]).await;
    assert_eq!(refused.location_query()["error"], "invalid_request", "an access token as a hint");

    let (id_claims, claims) = (jwt(tokens["id_token"].as_str().unwrap()).1, jwt(hint).1);
    let key = fixture.rsa_signer();
    let changed = |name: &str, value: Option<Value>| {
        let mut changed = claims.clone();
        match value {
            Some(value) => changed[name] = value,
            None => drop(changed.as_object_mut().unwrap().remove(name)),
        }
        json!(jose::sign(&key, "JWT", &changed).unwrap())
    };
    assert_eq!(fixture.userinfo(&tenant, &changed("sub", Some(claims["sub"].clone()))).await.status, 200);
    for (token, what) in [
        (changed("scope", None), "no scope"),
        (changed("client_id", None), "no client_id"),
        (changed("jti", None), "no jti"),
        (changed("aud", Some(json!(client.client_id))), "the aud of an ID token"),
        (changed("aud", Some(json!([client.client_id, tenant.tenant.issuer()]))), "a client id as an audience"),
        (changed("aud", Some(json!([]))), "no audience"),
        (json!(jose::sign(&key, "JWT", &id_claims).unwrap()), "an ID token"),
    ] {
        assert_eq!(fixture.userinfo(&tenant, &token).await.status, 401, "{what}");
    }
}

#[actix_web::test]
async fn an_api_introspects_by_a_short_id_that_needs_no_encoding() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let [id, secret] = plain_api(&fixture, &tenant);
    assert!(id.len() == 22 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)), "{id}");
    let client = client(&fixture, &tenant);
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &client), &[("scope", "write")]).await;
    let token = tokens["access_token"].as_str().unwrap();
    let at = |path: &str| Req::post(format!("{path}/oauth2/introspect"), &[("token", token)]);
    for (path, name, secret, status) in [
        (&tenant.path, id.as_str(), secret.as_str(), 200),
        (&tenant.path, &id, &tenant.api_secret, 401),
        (&tenant.path, "AAAAAAAAAAAAAAAAAAAAAA", &secret, 401),
        (&fixture.globex.path, &id, &secret, 401),
    ] {
        let answer = fixture.send(at(path).basic(name, secret)).await;
        assert_eq!(answer.status, status, "{path} {name}: {}", answer.text());
        assert!(status != 200 || answer.json()["active"] == true, "{}", answer.text());
    }
}
