//! Client authentication by assertion (RFC 7523, 2.2 and 3; OpenID Connect Core, 9).

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use portico::base::cause::Cause;
use portico::base::code::Code;
use portico::base::refusal::{FieldFault, Refusal, Stop};
use portico::base::time::Clock;
use portico::jobs::sweep::sweep;
use portico::oidc::clients::authenticate::{
    Authenticated, BasicCredentials, ClientCredentials, INVALID_CLIENT, Proof, authenticate,
};
use portico::oidc::clients::{Client, ClientMetadata, RemoteKeys, manage};
use portico::storage::WriteTx;
use serde_json::{Value, json};

use crate::support::{
    Answer, Fixture, Req, TestClient, TestKey, TestTenant, asserted, confidential, hs256, jwt, signing_client,
};

static RS256: LazyLock<TestKey> = LazyLock::new(|| TestKey::new("RS256"));
static PS256: LazyLock<TestKey> = LazyLock::new(|| TestKey::new("PS256"));
static ES256: LazyLock<TestKey> = LazyLock::new(|| TestKey::new("ES256"));
static EDDSA: LazyLock<TestKey> = LazyLock::new(|| TestKey::new("EdDSA"));
/// A key that no client has registered.
static UNREGISTERED: LazyLock<TestKey> = LazyLock::new(|| TestKey::new("ES256"));

const FOR_ITSELF: [(&str, &str); 1] = [("grant_type", "client_credentials")];

fn token_uri(tenant: &TestTenant) -> String {
    format!("{}/oauth2/token", tenant.path)
}

/// Requests a token with the client credentials grant and this assertion.
async fn ask(fixture: &Fixture, tenant: &TestTenant, assertion: &str) -> Answer {
    fixture.send(asserted(token_uri(tenant), &FOR_ITSELF, assertion)).await
}

fn assert_error(answer: &Answer, (status, error): (u16, &str), what: &str) {
    assert_eq!((answer.status, answer.json()["error"].as_str()), (status, Some(error)), "{what}: {}", answer.text());
}

/// Returns the metadata of a client of the method `client_secret_jwt`.
fn sharing_client() -> ClientMetadata {
    ClientMetadata {
        token_endpoint_auth_method: Some("client_secret_jwt".into()),
        grant_types: vec!["authorization_code".into(), "client_credentials".into()],
        ..confidential("Sharing")
    }
}

/// Returns the object with one member replaced; `null` removes it.
fn with(object: &Value, name: &str, value: Value) -> Value {
    let mut changed = object.clone();
    if value.is_null() {
        changed.as_object_mut().unwrap().remove(name);
    } else {
        changed[name] = value;
    }
    changed
}

/// Returns how many used assertions are stored.
fn remembered(fixture: &Fixture, tenant: &TestTenant) -> usize {
    fixture.rows_of(tenant.tenant.id).iter().filter(|row| row.starts_with("used_assertions")).count()
}

#[actix_web::test]
async fn each_signing_algorithm_of_a_registered_key_authenticates_its_client() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    for key in [&RS256, &PS256, &ES256, &EDDSA] {
        let client = fixture.client(&tenant, signing_client(key));
        assert_eq!(client.client_secret, None, "{}: a signing client has no secret", key.alg);
        for header in [
            json!({ "alg": key.alg }),
            json!({ "alg": key.alg, "kid": "first" }),
            json!({ "alg": key.alg, "typ": "JWT" }),
            json!({ "alg": key.alg, "typ": "jwt", "x5t": "x" }),
            json!({ "alg": key.alg, "typ": "client-authentication+jwt" }),
        ] {
            let claims = fixture.assertion_claims(&tenant, &client.client_id);
            let answer = ask(&fixture, &tenant, &key.sign_with(&header, &claims)).await;
            assert_eq!(answer.status, 200, "{header}: {}", answer.text());
            let (_, token) = jwt(answer.json()["access_token"].as_str().unwrap());
            assert_eq!(token["sub"], client.client_id, "{header}");
        }
    }
    // RFC 9864, 2.2: EdDSA may be called Ed25519, by the key and by the header.
    for (registered, stated) in [("EdDSA", "Ed25519"), ("Ed25519", "Ed25519"), ("Ed25519", "EdDSA")] {
        let keys = json!({ "keys": [with(&EDDSA.jwk("first"), "alg", json!(registered))] });
        let client = fixture.client(&tenant, ClientMetadata { jwks: Some(keys), ..signing_client(&EDDSA) });
        for header in [json!({ "alg": stated }), json!({ "alg": stated, "kid": "first" })] {
            let claims = fixture.assertion_claims(&tenant, &client.client_id);
            let answer = ask(&fixture, &tenant, &EDDSA.sign_with(&header, &claims)).await;
            assert_eq!(answer.status, 200, "{registered} {stated}: {}", answer.text());
        }
    }
    // An RSA key without `alg` is used with RS256. A single key needs no `kid`.
    let new = ClientMetadata { jwks: Some(json!({ "keys": [RS256.public] })), ..signing_client(&RS256) };
    let client = fixture.client(&tenant, new);
    let answer = ask(&fixture, &tenant, &RS256.sign(&fixture.assertion_claims(&tenant, &client.client_id))).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

/// Every claim at the last value that is still accepted.
#[actix_web::test]
async fn assertion_claims_at_their_limits_are_accepted() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, signing_client(&ES256));
    let now = fixture.clock.now().seconds();
    let issuer = tenant.tenant.issuer();
    let endpoint = format!("{issuer}/oauth2/token");
    for (name, value) in [
        ("aud", json!(issuer)),
        ("aud", json!([issuer])),
        ("aud", json!(endpoint)),
        ("aud", json!([endpoint])),
        ("aud", json!([issuer, endpoint])),
        ("aud", json!([endpoint, issuer, issuer])),
        ("exp", json!(now + 1)),
        ("exp", json!(now + 3_600)),
        ("exp", json!(f64::from(i32::try_from(now).unwrap()) + 0.5)),
        ("iat", json!(now + 60)),
        ("iat", json!(now - 100_000)),
        ("iat", json!(null)),
        ("nbf", json!(now + 60)),
        ("nbf", json!(now)),
        ("jti", json!("x")),
        ("jti", json!("\u{e9}".repeat(2_000))),
        ("something_else", json!({ "a": [1] })),
    ] {
        let claims = with(&fixture.assertion_claims(&tenant, &client.client_id), name, value.clone());
        let answer = ask(&fixture, &tenant, &ES256.sign(&claims)).await;
        assert_eq!(answer.status, 200, "{name} {value}: {}", answer.text());
    }
    let assertion = ES256.sign(&fixture.assertion_claims(&tenant, &client.client_id));
    let fields = [FOR_ITSELF[0], ("client_id", client.client_id.as_str())];
    let answer = fixture.send(asserted(token_uri(&tenant), &fields, &assertion)).await;
    assert_eq!(answer.status, 200, "client_id equals the client of the assertion: {}", answer.text());
}

/// A-20, A-21, A-23, A-24: every invalid assertion gets byte for byte the response of an unknown client, and does not
/// use its `jti` up.
#[actix_web::test]
async fn every_invalid_assertion_gets_the_response_of_an_unknown_client() {
    let fixture = Fixture::new();
    let (tenant, other) = (fixture.acme.clone(), fixture.globex.clone());
    let client = fixture.client(&tenant, signing_client(&ES256));
    let twin = fixture.client(&tenant, signing_client(&RS256));
    let foreign = fixture.client(&other, signing_client(&ES256));
    let sharing = fixture.client(&tenant, sharing_client());
    let id = client.client_id.as_str();
    let now = fixture.clock.now().seconds();
    let good = fixture.assertion_claims(&tenant, id);
    let (issuer, theirs) = (tenant.tenant.issuer(), other.tenant.issuer());
    let head = json!({ "alg": "ES256" });
    let mut bad: Vec<(String, String)> = Vec::new();

    // Claims: missing ones and invalid ones.
    for name in ["iss", "sub", "aud", "exp", "jti"] {
        bad.push((format!("no {name}"), ES256.sign(&with(&good, name, json!(null)))));
        for value in [json!(true), json!({}), json!([]), json!("")] {
            bad.push((format!("{name} {value}"), ES256.sign(&with(&good, name, value))));
        }
        let mut null = good.clone();
        null[name] = json!(null);
        bad.push((format!("{name} null"), ES256.sign(&null)));
    }
    for (name, value) in [
        ("iss", json!(twin.client_id)),
        ("iss", json!(issuer)),
        ("sub", json!("AAAAAAAAAAAAAAAAAAAAAA")),
        ("sub", json!("\u{0}")),
        ("aud", json!(theirs)),
        ("aud", json!([issuer, theirs])),
        ("aud", json!([issuer, format!("{issuer}/oauth2/token"), "https://other.example"])),
        ("aud", json!([issuer, format!("{issuer}/oauth2/token"), ""])),
        ("aud", json!([issuer, 7])),
        ("aud", json!([[issuer]])),
        ("aud", json!(format!("{issuer}/"))),
        ("aud", json!(format!("{issuer}/oauth2/token/"))),
        ("aud", json!(format!("{issuer}/oauth2/userinfo"))),
        ("aud", json!(issuer.to_uppercase())),
        ("aud", json!("http://localhost:8080")),
        ("exp", json!(now)),
        ("exp", json!(now - 1)),
        ("exp", json!(now + 3_601)),
        ("exp", json!(1e300)),
        ("exp", json!(-1e300)),
        ("exp", json!((now + 60) * 1_000)),
        ("exp", json!((now + 60).to_string())),
        ("iat", json!(now + 61)),
        ("nbf", json!(now + 61)),
        ("iat", json!("now")),
        ("nbf", json!([now])),
        ("jti", json!(7)),
    ] {
        bad.push((format!("{name} {value}"), ES256.sign(&with(&good, name, value))));
    }
    for name in ["iat", "nbf"] {
        let mut null = good.clone();
        null[name] = json!(null);
        bad.push((format!("{name} null"), ES256.sign(&null)));
    }
    // Headers.
    for (name, value) in [
        ("alg", json!("none")),
        ("alg", json!("HS256")),
        ("alg", json!("RS256")),
        ("alg", json!("es256")),
        ("alg", json!("Ed25519")),
        ("alg", json!("")),
        ("alg", json!(["ES256"])),
        ("alg", json!(null)),
        ("kid", json!("second")),
        ("kid", json!("")),
        ("kid", json!(1)),
        ("typ", json!("at+jwt")),
        ("typ", json!("logout+jwt")),
        ("typ", json!("")),
        ("jku", json!("https://evil.example/jwks")),
        ("x5u", json!("https://evil.example/x")),
        ("x5c", json!(["AA"])),
        ("jwk", UNREGISTERED.public.clone()),
        ("crit", json!(["exp"])),
        ("crit", json!([])),
    ] {
        bad.push((format!("A-20/A-21: header {name} {value}"), ES256.sign_with(&with(&head, name, value), &good)));
    }
    let carried = json!({ "alg": "ES256", "kid": "first", "jwk": UNREGISTERED.public });
    bad.push(("A-21: its own key in the header".into(), UNREGISTERED.sign_with(&carried, &good)));
    // Keys and signatures.
    bad.push(("an unregistered key".into(), UNREGISTERED.sign(&good)));
    bad.push(("another client's key".into(), RS256.sign(&good)));
    bad.push(("another client's assertion, signed with this key".into(), {
        ES256.sign(&fixture.assertion_claims(&tenant, &twin.client_id))
    }));
    let signed = ES256.sign(&good);
    let (start, signature) = signed.rsplit_once('.').unwrap();
    let (header, payload) = start.split_once('.').unwrap();
    let bytes = URL_SAFE_NO_PAD.decode(signature).unwrap();
    let changed = URL_SAFE_NO_PAD.encode(with(&good, "exp", json!(now + 61)).to_string());
    let none = URL_SAFE_NO_PAD.encode(r#"{"alg":"none"}"#);
    for (what, text) in [
        ("no signature", format!("{start}.")),
        ("alg none without a signature", format!("{none}.{payload}.")),
        ("a signature of zeros", format!("{start}.{}", URL_SAFE_NO_PAD.encode([0; 64]))),
        ("half a signature", format!("{start}.{}", URL_SAFE_NO_PAD.encode(&bytes[..32]))),
        ("a longer signature", format!("{signed}AAAA")),
        ("padding", format!("{signed}==")),
        ("changed claims", format!("{header}.{changed}.{signature}")),
        ("two parts", start.to_owned()),
        ("four parts", format!("{signed}.{signature}")),
        ("white space", format!("{signed} ")),
        ("no content", "..".to_owned()),
        ("rubbish", "rubbish".to_owned()),
        ("not JSON", format!("{}.{}.AA", URL_SAFE_NO_PAD.encode("[]"), URL_SAFE_NO_PAD.encode("x"))),
    ] {
        bad.push((what.to_owned(), text));
    }
    // A claim twice: parsers differ in which one they use.
    let doubled = good.to_string().replacen('{', &format!("{{\"sub\":\"{}\",", twin.client_id), 1);
    bad.push(("sub twice".into(), format!("{header}.{}.{signature}", URL_SAFE_NO_PAD.encode(doubled))));
    // A-20: a public key is never accepted as an HMAC secret, in any encoding.
    let key = ES256.jwk("first");
    let x = URL_SAFE_NO_PAD.decode(key["x"].as_str().unwrap()).unwrap();
    for secret in [key.to_string().into_bytes(), ES256.public.to_string().into_bytes(), x, b"first".to_vec()] {
        bad.push(("A-20: an HMAC under a public key".into(), hs256(&secret, &good)));
    }
    let of_sharing = fixture.assertion_claims(&tenant, &sharing.client_id);
    bad.push(("a signature instead of an HMAC".into(), ES256.sign(&of_sharing)));
    bad.push(("the HMAC of another secret".into(), {
        hs256(tenant.confidential.client_secret.as_ref().unwrap().as_bytes(), &of_sharing)
    }));
    // A-31: the other tenant's client, with its own tenant and with this one as the audience.
    let abroad = fixture.assertion_claims(&other, &foreign.client_id);
    bad.push(("A-31: the other tenant's client for its own tenant".into(), ES256.sign(&abroad)));
    bad.push(("A-31: the other tenant's client".into(), ES256.sign(&with(&abroad, "aud", json!(issuer)))));
    // Clients that are not registered for signing.
    for named in [&tenant.confidential, &tenant.public] {
        let claims = fixture.assertion_claims(&tenant, &named.client_id);
        bad.push(("not the client's registered method".into(), ES256.sign(&claims)));
        let secret = named.client_secret.clone().unwrap_or_default();
        bad.push(("not the client's registered method".into(), hs256(format!("{secret}.").as_bytes(), &claims)));
        if !secret.is_empty() {
            bad.push(("not the client's registered method".into(), hs256(secret.as_bytes(), &claims)));
        }
    }

    let made_up = fixture.assertion_claims(&tenant, "AAAAAAAAAAAAAAAAAAAAAA");
    let unknown = ask(&fixture, &tenant, &UNREGISTERED.sign(&made_up)).await;
    assert_error(&unknown, (401, "invalid_client"), "an unknown client");
    let post = [FOR_ITSELF[0], ("client_id", "AAAAAAAAAAAAAAAAAAAAAA"), ("client_secret", "x")];
    assert_eq!(
        fixture.send(Req::post(token_uri(&tenant), &post)).await,
        unknown,
        "a wrong secret gets the same response"
    );
    let before = (fixture.rows_of(tenant.tenant.id), fixture.rows_of(other.tenant.id));
    for (what, assertion) in &bad {
        assert_eq!(ask(&fixture, &tenant, assertion).await, unknown, "{what}");
    }
    let fields = [FOR_ITSELF[0], ("client_id", twin.client_id.as_str())];
    let mismatch = fixture.send(asserted(token_uri(&tenant), &fields, &signed)).await;
    assert_eq!(mismatch, unknown, "client_id names another client than the assertion");
    assert_eq!((fixture.rows_of(tenant.tenant.id), fixture.rows_of(other.tenant.id)), before, "nothing was written");
    println!("{} invalid assertions", bad.len());
    let answer = ask(&fixture, &tenant, &signed).await;
    assert_eq!(answer.status, 200, "the jti was not used up: {}", answer.text());
    assert_eq!(
        ask(&fixture, &other, &ES256.sign(&abroad)).await.status,
        200,
        "the other tenant's client is valid at its own tenant"
    );
}

#[actix_web::test]
async fn a_24_an_assertion_is_accepted_once_until_it_expires() {
    let fixture = Fixture::new();
    let (tenant, other) = (fixture.acme.clone(), fixture.globex.clone());
    let client = fixture.client(&tenant, signing_client(&ES256));
    let twin = fixture.client(&tenant, signing_client(&RS256));
    let abroad = fixture.client(&other, signing_client(&ES256));
    let now = fixture.clock.now().seconds();
    let claims = with(&fixture.assertion_claims(&tenant, &client.client_id), "exp", json!(now + 3_600));
    let assertion = ES256.sign(&claims);
    assert_eq!(ask(&fixture, &tenant, &assertion).await.status, 200);
    let replayed = ask(&fixture, &tenant, &assertion).await;
    assert_error(&replayed, (401, "invalid_client"), "a replay");
    // The `jti` is compared, not the text of the assertion.
    let again = ES256.sign(&with(&claims, "exp", json!(now + 60)));
    assert_eq!(ask(&fixture, &tenant, &again).await, replayed, "the same jti in another assertion");
    // Each client has its own `jti` values.
    for (tenant, client, key) in [(&tenant, &twin, &RS256), (&other, &abroad, &ES256)] {
        let claims = with(&fixture.assertion_claims(tenant, &client.client_id), "jti", claims["jti"].clone());
        assert_eq!(ask(&fixture, tenant, &key.sign(&claims)).await.status, 200, "the same jti of another client");
    }
    assert_eq!(remembered(&fixture, &tenant), 2);
    // The sweep removes only assertions that have expired.
    let rounds = [(0, 2), (3_599, 1), (1, 1), (60, 1), (1, 0)];
    for (seconds, left) in rounds {
        fixture.advance(seconds);
        sweep(&fixture.services.db, fixture.clock.now(), &|| false).unwrap();
        assert_eq!(remembered(&fixture, &tenant), left, "after {seconds} s more");
        assert_eq!(ask(&fixture, &tenant, &assertion).await, replayed, "after {seconds} s more");
    }
}

#[actix_web::test]
async fn a_refused_request_uses_up_its_assertion_but_not_the_code() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, signing_client(&ES256));
    let mut browser = fixture.signed_in(&tenant).await;
    let code = fixture.code_for(&mut browser, (&tenant, &client), &[]).await;
    let fields = fixture.code_fields(&client, &code);
    let wrong: Vec<_> = fixture.code_fields(&client, "rubbish");
    let assertion = ES256.sign(&fixture.assertion_claims(&tenant, &client.client_id));
    let refused = fixture.send(asserted(token_uri(&tenant), &wrong, &assertion)).await;
    assert_error(&refused, (400, "invalid_grant"), "a wrong code");
    let replayed = fixture.send(asserted(token_uri(&tenant), &fields, &assertion)).await;
    assert_error(&replayed, (401, "invalid_client"), "it was used up with the wrong code");
    let scope = [FOR_ITSELF[0], ("scope", "nonsense")];
    let assertion = ES256.sign(&fixture.assertion_claims(&tenant, &client.client_id));
    let refused = fixture.send(asserted(token_uri(&tenant), &scope, &assertion)).await;
    assert_error(&refused, (400, "invalid_scope"), "a wrong scope");
    assert_error(&ask(&fixture, &tenant, &assertion).await, (401, "invalid_client"), "it was used up");
    let assertion = ES256.sign(&fixture.assertion_claims(&tenant, &client.client_id));
    let answer = fixture.send(asserted(token_uri(&tenant), &fields, &assertion)).await;
    assert_eq!(answer.status, 200, "the code is still valid: {}", answer.text());
    assert!(answer.json()["id_token"].is_string());
    // A replay of the code with a valid assertion revokes the grant (A-11).
    let assertion = ES256.sign(&fixture.assertion_claims(&tenant, &client.client_id));
    let replay = fixture.send(asserted(token_uri(&tenant), &fields, &assertion)).await;
    assert_error(&replay, (400, "invalid_grant"), "the code was used");
    assert_eq!(fixture.userinfo(&tenant, &answer.json()["access_token"]).await.status, 401);
}

#[actix_web::test]
async fn an_assertion_excludes_other_client_authentication_methods() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, signing_client(&ES256));
    let (id, uri) = (client.client_id.as_str(), token_uri(&tenant));
    let secret = tenant.confidential.client_secret.as_deref().unwrap();
    let assertion = ES256.sign(&fixture.assertion_claims(&tenant, id));
    let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    let both = [("client_assertion_type", kind), ("client_assertion", assertion.as_str())];
    let form = |more: &[(&str, &str)]| Req::post(uri.clone(), &[&FOR_ITSELF[..], more].concat());
    for (req, what) in [
        (form(&both).basic(id, secret), "and basic"),
        (form(&[both[0], both[1], ("client_secret", secret)]), "and post"),
        (form(&[both[0], both[1], ("client_id", id), ("client_secret", "x")]), "and post with its client_id"),
        (form(&both[1..]), "no type"),
        (form(&[both[0], ("client_id", id)]), "no assertion"),
        (form(&[both[0], ("client_assertion", "")]), "an empty assertion"),
        (form(&[("client_assertion_type", "jwt-bearer"), both[1]]), "another type"),
        (
            form(&[("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:saml2-bearer"), both[1]]),
            "SAML",
        ),
        (form(&[both[0], both[1], both[1]]), "A-04: the assertion twice"),
        (form(&[both[0], both[0], both[1]]), "A-04: the type twice"),
    ] {
        assert_error(&fixture.send(req).await, (400, "invalid_request"), what);
    }
    for req in
        [form(&[("client_id", id)]), form(&[]).basic(id, secret), form(&[("client_id", id), ("client_secret", secret)])]
    {
        assert_error(&fixture.send(req).await, (401, "invalid_client"), "only the registered method is accepted");
    }
    assert_eq!(fixture.send(form(&both)).await.status, 200, "the assertion was not used up");
}

#[actix_web::test]
async fn a_25_client_secret_jwt_works_and_its_secret_is_encrypted_at_rest() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, sharing_client());
    let old = client.client_secret.clone().unwrap();
    assert_eq!(old.len(), 78);
    let prove = async |secret: &str| {
        let claims = fixture.assertion_claims(&tenant, &client.client_id);
        ask(&fixture, &tenant, &hs256(secret.as_bytes(), &claims)).await.status
    };
    assert_eq!(prove(&old).await, 200);
    for wrong in [&old[..77], &format!("{old}x"), "x", &client.client_id] {
        assert_eq!(prove(wrong).await, 401, "{wrong}");
    }
    let post = [FOR_ITSELF[0], ("client_id", client.client_id.as_str()), ("client_secret", old.as_str())];
    let sent = fixture.send(Req::post(token_uri(&tenant), &post)).await;
    assert_error(&sent, (401, "invalid_client"), "the secret itself is never accepted");
    // The encrypted copy is replaced with the secret and can be decrypted for its own client only.
    let (op, id) = (fixture.op(&tenant), client.client_id.clone());
    let rotated = fixture.services.db.write(tenant.tenant.id, move |wtx| manage::rotate_secret(&op, wtx, &id));
    let new = rotated.unwrap().unwrap().expose().to_owned();
    assert_eq!((prove(&old).await, prove(&new).await), (401, 200), "rotated");
    let rows = fixture.rows_of(tenant.tenant.id);
    for secret in [&old, &new] {
        let hex: String = secret.bytes().map(|b| format!("{b:02X}")).collect();
        assert!(rows.iter().all(|row| !row.contains(secret.as_str()) && !row.contains(&hex)), "P-08: at rest");
    }
    // Clients of other methods have no encrypted secret.
    // The last column is auto_pkce.
    let sealed = |row: &&String| row.starts_with("clients") && row.rsplit(',').nth(1) != Some("NULL");
    assert_eq!(rows.iter().filter(sealed).count(), 1, "one client's secret can be decrypted with the key");
    let signing = fixture.client(&tenant, signing_client(&ES256));
    let op = fixture.op(&tenant);
    let rotated =
        fixture.services.db.write(tenant.tenant.id, move |wtx| manage::rotate_secret(&op, wtx, &signing.client_id));
    assert_eq!(rotated.unwrap().unwrap_err().code, Code::SigningClientWithoutSecret);
}

fn credentials(assertion: &str) -> ClientCredentials {
    ClientCredentials {
        assertion: Some(portico::base::secret::Secret::new(assertion.to_owned())),
        assertion_type: Some("urn:ietf:params:oauth:client-assertion-type:jwt-bearer".into()),
        ..ClientCredentials::default()
    }
}

fn basic(client: &TestClient) -> ClientCredentials {
    let pair = (client.client_id.clone(), client.client_secret.clone().unwrap());
    let basic = BasicCredentials { form_decoded: pair.clone(), raw: pair };
    ClientCredentials { basic: Some(basic), ..ClientCredentials::default() }
}

/// Authenticates a client and uses its assertion up.
async fn authenticate_alone(fixture: &Fixture, credentials: &ClientCredentials) -> Result<Client, Refusal> {
    let (op, services) = (fixture.op(&fixture.acme), &fixture.services);
    let proved = fixture.state.provider.known.prove(&op, services, credentials.clone()).await.unwrap()?;
    proved.spend(&op, services).await.unwrap()?;
    Ok(proved.client().clone())
}

/// For endpoints that write nothing else.
#[actix_web::test]
async fn authentication_alone_stores_used_assertions_and_writes_nothing_for_secrets() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, signing_client(&ES256));
    let assertion = credentials(&ES256.sign(&fixture.assertion_claims(&tenant, &client.client_id)));
    let found = authenticate_alone(&fixture, &assertion).await.unwrap();
    assert_eq!(found.client_id, client.client_id);
    let again = authenticate_alone(&fixture, &assertion).await;
    assert_eq!(again.unwrap_err(), INVALID_CLIENT.because(Cause::AssertionUsed));
    let before = fixture.rows_of(tenant.tenant.id);
    let found = authenticate_alone(&fixture, &basic(&tenant.confidential)).await.unwrap();
    assert_eq!(found.client_id, tenant.confidential.client_id);
    let foreign = authenticate_alone(&fixture, &basic(&fixture.globex.confidential)).await;
    assert_eq!(foreign.unwrap_err(), INVALID_CLIENT.because(Cause::ClientUnknown));
    assert_eq!(fixture.rows_of(tenant.tenant.id), before, "nothing was written");
}

/// A-34: a change between the read transaction and the write transaction is detected.
#[actix_web::test]
async fn a_client_that_changes_after_authentication_is_not_confirmed() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let db = &fixture.services.db;
    let known = |credentials: ClientCredentials| -> Authenticated {
        let op = fixture.op(&tenant);
        db.read(tenant.tenant.id, |tx| Stop::outcome(authenticate(&op, tx, &RemoteKeys::default(), &credentials)))
            .unwrap()
            .unwrap()
    };
    let confirmed = |proved: Authenticated| {
        let Authenticated { client, assertion } = proved;
        let confirm = move |wtx: &mut WriteTx<'_>| {
            let proof = Proof { client: &client, assertion: assertion.as_ref() };
            Stop::outcome(proof.confirm(wtx))
        };
        db.write(tenant.tenant.id, confirm).unwrap().is_ok()
    };
    let signing = fixture.client(&tenant, signing_client(&ES256));
    let assertion = || credentials(&ES256.sign(&fixture.assertion_claims(&tenant, &signing.client_id)));
    assert!(confirmed(known(basic(&tenant.confidential))) && confirmed(known(assertion())));
    let (with_secret, with_key) = (known(basic(&tenant.confidential)), known(assertion()));
    let (op, id) = (fixture.op(&tenant), tenant.confidential.client_id.clone());
    db.write(tenant.tenant.id, move |wtx| manage::rotate_secret(&op, wtx, &id)).unwrap().unwrap();
    assert!(!confirmed(with_secret), "its secret was rotated");
    fixture.delete_client(&tenant, &signing);
    let before = remembered(&fixture, &tenant);
    assert!(!confirmed(with_key), "it was deleted");
    assert_eq!(remembered(&fixture, &tenant), before);
}

#[actix_web::test]
async fn a_refused_registration_lists_every_fault() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let faults = |new: ClientMetadata| -> Vec<String> {
        let op = fixture.op(&tenant);
        let made =
            fixture.services.db.write(tenant.tenant.id, move |wtx| manage::create(&op, wtx, &new, None)).unwrap();
        let words = |fault: FieldFault| format!("{}: {}", fault.field, fault.refusal().text().english());
        made.err().unwrap_or_default().into_iter().map(words).collect()
    };
    let signing = || signing_client(&ES256);
    let private = with(&ES256.public, "d", json!("AQ"));
    let cases: Vec<(ClientMetadata, &[&str])> = vec![
        (ClientMetadata { jwks: None, ..signing() }, &["needs the client's public keys"]),
        (ClientMetadata { jwks: Some(json!({ "keys": [] })), ..signing() }, &["1 to 20 keys"]),
        (
            ClientMetadata { jwks: Some(json!({ "keys": [private, 7] })), ..signing() },
            &["jwks: key 1: it has the private field \"d\"", "jwks: key 2"],
        ),
        (
            ClientMetadata { token_endpoint_auth_method: Some("client_secret_jwt".into()), ..signing() },
            &["private_key_jwt"],
        ),
        (ClientMetadata { token_endpoint_auth_method: None, ..signing() }, &["private_key_jwt"]),
        (
            ClientMetadata { token_endpoint_auth_method: Some("none".into()), first_party: false, ..signing() },
            &["client_credentials is only allowed for", "is only used with the authentication method private_key_jwt"],
        ),
        (ClientMetadata { redirect_uris: vec![], ..signing() }, &["at least one redirect URI"]),
        (ClientMetadata { redirect_uris: vec![], ..confidential("x") }, &["at least one redirect URI"]),
        (ClientMetadata { redirect_uris: vec![], grant_types: vec!["client_credentials".into()], ..signing() }, &[]),
    ];
    for (new, words) in cases {
        let what = format!("{new:?}");
        let faults = faults(new);
        assert_eq!(faults.len(), words.len(), "{what}: {faults:?}");
        for word in words {
            assert!(faults.iter().any(|fault| fault.contains(word)), "{word}: {faults:?}");
        }
    }
}

/// The client's origin may read error responses, even if only the assertion names the client.
#[actix_web::test]
async fn cors_headers_are_sent_for_the_client_that_the_assertion_names() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let origin = "https://signing.example.com";
    let client = fixture.client(&tenant, ClientMetadata { origins: vec![origin.into()], ..signing_client(&ES256) });
    let assertion = ES256.sign(&fixture.assertion_claims(&tenant, &client.client_id));
    for status in [200, 401] {
        let req = asserted(token_uri(&tenant), &FOR_ITSELF, &assertion);
        let answer = fixture.send(req.header("origin", origin)).await;
        assert_eq!((answer.status, answer.header("access-control-allow-origin")), (status, Some(origin)));
    }
    let elsewhere = asserted(token_uri(&tenant), &FOR_ITSELF, &assertion).header("origin", "https://evil.example");
    assert_eq!(fixture.send(elsewhere).await.header("access-control-allow-origin"), None);
}
