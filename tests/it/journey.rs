//! A sign-in end to end: a relying party signs a user in.

use openidconnect::core::{CoreIdToken, CoreIdTokenVerifier, CoreJsonWebKeySet, CoreProviderMetadata};
use openidconnect::{ClientId, IssuerUrl, Nonce};

use crate::support::{Browser, Fixture, REDIRECT_URI, Req, VERIFIER};

#[actix_web::test]
async fn a_relying_party_signs_a_user_in_at_each_of_two_tenants() {
    let fixture = Fixture::new();
    let mut subs = Vec::new();
    for tenant in [fixture.acme.clone(), fixture.globex.clone()] {
        let mut browser = Browser::new();
        let client = &tenant.confidential;
        let start = browser.get(&fixture, &fixture.authorize_uri(&tenant, client, &[])).await;
        assert_eq!(start.status, 303);
        let page = browser.follow(&fixture, start).await;
        assert_eq!(page.status, 200);
        for text in ["Sign in to", "Shop", "rp.example.com", tenant.tenant.name.as_str()] {
            assert!(page.text().contains(text), "{text}");
        }
        let signed_in = fixture.sign_in_at(&mut browser, &tenant, &page).await;
        let consent = browser.follow(&fixture, signed_in).await;
        assert_eq!(consent.status, 200, "{}", consent.text());
        assert!(consent.text().contains("Your e-mail address"));
        let (request, token) = (consent.field("request").unwrap(), consent.field("form_token").unwrap());
        let form = [("request", request.as_str()), ("form_token", token.as_str()), ("decision", "allow")];
        let allowed = browser.send(&fixture, Req::post(format!("{}/consent", tenant.path), &form).same_origin()).await;
        assert_eq!(allowed.status, 303);
        assert!(allowed.location().starts_with("https://rp.example.com/cb?keep=1&code="), "{}", allowed.location());
        let query = allowed.location_query();
        assert_eq!((query["state"].as_str(), query["iss"].as_str()), ("a state", tenant.tenant.issuer()));

        let form = [
            ("grant_type", "authorization_code"),
            ("code", &query["code"]),
            ("redirect_uri", REDIRECT_URI),
            ("code_verifier", VERIFIER),
        ];
        let secret = client.client_secret.as_deref().unwrap();
        let answer = fixture
            .send(Req::post(format!("{}/oauth2/token", tenant.path), &form).basic(&client.client_id, secret))
            .await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        let tokens = answer.json();

        // The openidconnect crate reads our documents and verifies our ID token.
        let metadata = fixture.send(Req::get(format!("{}/.well-known/openid-configuration", tenant.path))).await;
        let metadata: CoreProviderMetadata = serde_json::from_slice(&metadata.body).unwrap();
        assert_eq!(metadata.issuer().as_str(), tenant.tenant.issuer());
        let keys = fixture.send(Req::get(format!("{}/oauth2/jwks", tenant.path))).await;
        let keys: CoreJsonWebKeySet = serde_json::from_slice(&keys.body).unwrap();
        let issuer = IssuerUrl::new(tenant.tenant.issuer().to_owned()).unwrap();
        let id = ClientId::new(client.client_id.clone());
        let now = fixture.now();
        let verifier = CoreIdTokenVerifier::new_confidential_client(
            id,
            openidconnect::ClientSecret::new(secret.into()),
            issuer,
            keys,
        )
        .set_time_fn(move || now);
        let id_token: CoreIdToken = serde_json::from_value(tokens["id_token"].clone()).unwrap();
        let claims = id_token.claims(&verifier, &Nonce::new("a nonce".into())).unwrap();
        assert_eq!(claims.subject().as_str(), tenant.sub);
        assert_eq!(claims.email().unwrap().as_str(), "ada@example.com");

        let userinfo = fixture
            .send(Req::get(format!("{}/oauth2/userinfo", tenant.path)).bearer(tokens["access_token"].as_str().unwrap()))
            .await;
        assert_eq!(userinfo.status, 200, "{}", userinfo.text());
        assert_eq!(userinfo.json()["sub"], tenant.sub.as_str());
        assert_eq!(userinfo.json()["name"], "Ada Lovelace");
        subs.push(tenant.sub.clone());

        // The second time no page is shown: the session and the consent exist.
        let again = browser.get(&fixture, &fixture.authorize_uri(&tenant, client, &[])).await;
        assert!(again.location_query().contains_key("code"), "{}", again.location());
    }
    assert_ne!(subs[0], subs[1], "one address at two tenants is two users");
}
