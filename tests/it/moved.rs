//! `portico move-origin`: everything of before either goes on under the new issuer or is refused in the standard way, so
//! that no client library is left in between.

use serde_json::{Value, json};

use crate::support::{Browser, Fixture, POST_LOGOUT_URI, Req, TestClient, TestTenant, decide_form, jwt, refreshing};

const NEW: &str = "http://localhost:9090";
const SHOP: &str = "https://rp.example.com/";
const PHONE: &str = "https://app.example.com/";

/// What was issued or begun under the former issuer, each for one row of the table.
struct Before {
    browser: Browser,
    /// A client whose users are not asked for consent.
    shop: TestClient,
    with_openid: Value,
    without_openid: Value,
    code_with_openid: String,
    code_without_openid: String,
    /// A sign-in page, in a browser of its own.
    sign_in: (Browser, String),
    /// A consent page.
    consent: (String, Req),
    /// A posted request that no browser has claimed.
    posted: String,
    /// A logout page.
    logout: (String, Req),
}

impl Before {
    async fn at(fixture: &Fixture, tenant: &TestTenant) -> Before {
        let shop = fixture.client(tenant, refreshing("Refreshing"));
        let mut browser = fixture.signed_in(tenant).await;
        let offline = [("scope", "openid offline_access")];
        let with_openid = fixture.tokens_for(&mut browser, (tenant, &shop), &offline).await;
        let read = [("scope", "read offline_access")];
        let without_openid = fixture.tokens_for(&mut browser, (tenant, &tenant.confidential), &read).await;
        let code_with_openid = fixture.code_for(&mut browser, (tenant, &shop), &[("scope", "openid")]).await;
        let code_without_openid =
            fixture.code_for(&mut browser, (tenant, &tenant.confidential), &[("scope", "read")]).await;
        let mut other = Browser::new();
        let sign_in = fixture.authorize(&mut other, (tenant, &tenant.public), &[]).await.location().to_owned();
        other.get(fixture, &sign_in).await;
        let asked = fixture.authorize(&mut browser, (tenant, &tenant.confidential), &[("prompt", "consent")]).await;
        let address = asked.location().to_owned();
        let page = browser.follow(fixture, asked).await;
        let consent = (address, decide_form(tenant, &page, "allow").same_origin());
        let (path, query) = fixture.authorize_uri(tenant, &tenant.public, &[]).split_once('?').map(owned).unwrap();
        let mut post = Req::post(path, &[]);
        post.body = query.into_bytes();
        let posted = fixture.send(post).await.location().to_owned();
        let uri = fixture.logout_uri(
            tenant,
            &[("client_id", &tenant.confidential.client_id), ("post_logout_redirect_uri", POST_LOGOUT_URI)],
        );
        let asked = browser.get(fixture, &uri).await;
        let address = asked.location().to_owned();
        let page = browser.follow(fixture, asked).await;
        let (token, request) = (page.field("form_token").unwrap(), page.field("request").unwrap());
        let form = Req::post(format!("{}/logout", tenant.path), &[("form_token", &token), ("request", &request)]);
        let logout = (address, form.same_origin());
        Before {
            browser,
            shop,
            with_openid,
            without_openid,
            code_with_openid,
            code_without_openid,
            sign_in: (other, sign_in),
            consent,
            posted,
            logout,
        }
    }
}

fn owned((one, two): (&str, &str)) -> (String, String) {
    (one.to_owned(), two.to_owned())
}

/// Returns the path and query of an address.
fn local(address: &str) -> String {
    address.strip_prefix("http://localhost:8080").unwrap_or(address).to_owned()
}

fn issuer(token: &Value) -> Value {
    jwt(token.as_str().expect("a token")).1["iss"].clone()
}

#[actix_web::test]
async fn what_was_begun_before_a_move_goes_on_or_is_refused() {
    let old = Fixture::new();
    let mut before = Before::at(&old, &old.acme).await;
    old.advance(1);
    let new = old.moved_to(NEW);
    let tenant = new.acme.clone();
    let (shop, confidential) = (before.shop.clone(), tenant.confidential.clone());
    assert_eq!(tenant.tenant.issuer(), format!("{NEW}/t/acme"));

    new.advance(1);
    // OpenID Connect Core, 12.2: a refreshed ID token has the issuer of the first one, so the family is refused.
    let refused = |answer: &crate::support::Answer| (answer.status, answer.json()["error"].clone());
    let answer = new.refresh((&tenant, &shop), &before.with_openid["refresh_token"], &[]).await;
    assert_eq!(refused(&answer), (400, json!("invalid_grant")), "a refresh token with openid");
    let answer = new.introspect((&tenant, &shop), &before.with_openid["refresh_token"]).await;
    assert_eq!(answer.json(), json!({ "active": false }));
    let answer = new.redeem(&tenant, &shop, &before.code_with_openid).await;
    assert_eq!(refused(&answer), (400, json!("invalid_grant")), "a code with openid");

    // Without an ID token the grant goes on under the new issuer.
    let answer = new.refresh((&tenant, &confidential), &before.without_openid["refresh_token"], &[]).await;
    assert_eq!((answer.status, issuer(&answer.json()["access_token"])), (200, json!(tenant.tenant.issuer())));
    let answer = new.redeem(&tenant, &confidential, &before.code_without_openid).await;
    assert_eq!((answer.status, issuer(&answer.json()["access_token"])), (200, json!(tenant.tenant.issuer())));

    // An access token has the former issuer, so that resource servers refuse it as well as the UserInfo endpoint.
    let answer = new.userinfo(&tenant, &before.with_openid["access_token"]).await;
    assert_eq!((answer.status, answer.json()["error"].clone()), (401, json!("invalid_token")));

    // Waiting requests have expired: the client expects the former issuer in the response (RFC 9207, 2.4).
    let (mut other, address) = before.sign_in;
    let page = other.get(&new, &local(&address)).await;
    let signed_in = new.sign_in_at(&mut other, &tenant, &page).await;
    for (name, browser, request, back) in [
        ("the sign-in for a request", &mut other, Req::get(signed_in.location()), PHONE),
        ("a posted request", &mut Browser::new(), Req::get(local(&before.posted)), PHONE),
        ("the consent page", &mut before.browser, Req::get(local(&before.consent.0)), SHOP),
    ] {
        let answer = browser.send(&new, request.header("accept", "text/html")).await;
        assert_eq!(answer.status, 410, "{name}: {}", answer.text());
        assert!(answer.text().contains(back), "{name} leads back to its application: {}", answer.text());
    }
    let answer = before.browser.send(&new, before.consent.1).await;
    assert_eq!(answer.status, 410, "the consent form: {}", answer.text());

    // The session goes on, and what begins now has the new issuer.
    assert_eq!(before.browser.get(&new, &format!("{}/account", tenant.path)).await.status, 200);
    let offline = [("scope", "openid offline_access"), ("prompt", "none")];
    let hint = before.with_openid["id_token"].as_str().unwrap().to_owned();
    let hinted = [offline[0], offline[1], ("id_token_hint", hint.as_str())];
    let tokens = new.tokens_for(&mut before.browser, (&tenant, &shop), &hinted).await;
    assert_eq!(issuer(&tokens["id_token"]), json!(tenant.tenant.issuer()), "with a hint of the former issuer");
    new.advance(1);
    let answer = new.refresh((&tenant, &shop), &tokens["refresh_token"], &[]).await;
    assert_eq!((answer.status, issuer(&answer.json()["id_token"])), (200, json!(tenant.tenant.issuer())));

    // A waiting logout names no issuer.
    let mut leaving = before.browser.clone();
    assert_eq!(leaving.get(&new, &local(&before.logout.0)).await.status, 200);
    // An ID token of the former issuer is a hint at the end session endpoint.
    let parameters = [("id_token_hint", hint.as_str())];
    let answer = before.browser.get(&new, &new.logout_uri(&tenant, &parameters)).await;
    assert!(answer.headers_named("set-cookie").iter().any(|cookie| cookie.contains("Max-Age=0")), "{}", answer.text());
    assert_eq!(leaving.get(&new, &format!("{}/account", tenant.path)).await.status, 303, "the session has ended");
}

/// A hint must come from an issuer of this tenant, now or before.
#[actix_web::test]
async fn after_two_moves_every_former_issuer_is_known() {
    let old = Fixture::new();
    let mut browser = old.signed_in(&old.acme).await;
    let code = old.code(&mut browser, &old.acme, &[]).await;
    let hint = old.send(old.redeem_request(&old.acme, &code)).await.json()["id_token"].as_str().unwrap().to_owned();
    old.advance(1);
    let between = old.moved_to(NEW);
    between.advance(1);
    let new = between.moved_to("http://localhost:9091");
    let tenant = new.acme.clone();
    let former = vec!["http://localhost:8080/t/acme".to_owned(), format!("{NEW}/t/acme")];
    assert_eq!(tenant.tenant.moves.former, former);
    let answer = browser.get(&new, &new.logout_uri(&tenant, &[("id_token_hint", &hint)])).await;
    assert!(answer.headers_named("set-cookie").iter().any(|cookie| cookie.contains("Max-Age=0")), "{}", answer.text());
}
