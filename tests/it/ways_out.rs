//! What developers see when a request is refused because of the client's registration: the page has the redirect URI and
//! the client's name, and the log has every way out.

use portico::oidc::clients::ClientMetadata;
use serde_json::Value;

use crate::causes::Log;
use crate::support::{API, Browser, Fixture, TestClient, confidential};

const NO_PKCE: [(&str, &str); 2] = [("code_challenge", ""), ("code_challenge_method", "")];

fn only(lines: Vec<Value>) -> Value {
    let mut refused: Vec<Value> = lines.into_iter().filter(|line| line["reference"].is_string()).collect();
    assert_eq!(refused.len(), 1, "{refused:?}");
    refused.remove(0)
}

fn without_refresh(name: &str) -> ClientMetadata {
    ClientMetadata { grant_types: vec!["authorization_code".into()], ..confidential(name) }
}

#[actix_web::test]
async fn an_unregistered_redirect_uri_is_on_the_page_and_the_way_out_in_the_log() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, ClientMetadata { client_name: "<Shop> & more".into(), ..confidential("") });
    let command = format!("portico client set --tenant acme {} redirect_uris+=", client.client_id);
    let mut browser = Browser::new();
    let (log, _guard) = Log::start();
    let ask = async |browser: &mut Browser, uri: &str| {
        let answer = fixture.authorize(browser, (&tenant, &client), &[("redirect_uri", uri)]).await;
        assert_eq!((answer.status, answer.header("location")), (400, None), "A-05: {uri}");
        answer
    };
    let uri = "http://127.0.0.1:5000/cb?a=1&b";
    let page = ask(&mut browser, uri).await;
    let detail =
        "redirect_uri http://127.0.0.1:5000/cb?a=1&#38;b is not registered for the client &#60;Shop&#62; &#38; more";
    assert!(page.text().contains(detail), "{}", page.text());
    assert!(!page.text().contains("portico client set") && !page.text().contains(crate::support::REDIRECT_URI));
    let line = only(log.lines());
    let (message, hint) = (line["description"].as_str().unwrap(), line["hint"].as_str().unwrap());
    assert!(message.contains(uri) || line.to_string().contains(uri), "{line}");
    assert!(hint.contains(crate::support::REDIRECT_URI), "the registered ones: {hint}");
    assert!(hint.ends_with(&format!("{command}'{uri}'`")), "{hint}");

    // A command that an administrator may paste never contains what could end its argument.
    for unfit in [
        "https://rp.example.com/'; id; '",
        "https://rp.example.com/'x",
        "http://evil.example/cb",
        "$(id)",
        "/cb",
        "https://rp.example.com/cb,https://evil.example/cb",
        "https://rp.example.com/cb;https://evil.example/cb",
    ] {
        ask(&mut browser, unfit).await;
        let line = only(log.lines());
        let hint = line["hint"].as_str().unwrap();
        assert!(!hint.contains("client set") && hint.contains(crate::support::REDIRECT_URI), "{unfit}: {hint}");
    }
    let long = format!("https://rp.example.com/{}", "x".repeat(3_000));
    let page = ask(&mut browser, &long).await;
    assert!(page.text().contains(&"x".repeat(200)) && !page.text().contains(&"x".repeat(300)), "cut");
    let page = ask(&mut browser, "https://rp.example.com/\u{202e}\n").await;
    assert!(page.text().contains("redirect_uri (not a URI) is not registered"), "{}", page.text());
    // A page of the tenant says nothing that a link put there.
    let page = ask(&mut browser, "Your account is locked, call +49 30 1234").await;
    assert!(page.text().contains("redirect_uri (not a URI) is not registered"), "{}", page.text());
    log.lines();
    // a secret in the wrong parameter is neither shown nor logged.
    let secret = client.client_secret.as_deref().unwrap();
    let page = ask(&mut browser, &format!("https://rp.example.com/cb?code={secret}")).await;
    assert!(!page.text().contains(secret), "{}", page.text());
    let scope = format!("openid {secret} correct-horse-battery");
    fixture.authorize(&mut browser, (&tenant, &client), &[("scope", &scope)]).await;
    let lines = log.lines();
    assert!(
        lines.len() > 1
            && lines.iter().all(|line| !line.to_string().contains(secret) && !line.to_string().contains("horse")),
        "{lines:?}"
    );
    // An unknown client has no name.
    let unknown = TestClient { client_id: "AAAAAAAAAAAAAAAAAAAAAA".into(), ..client.clone() };
    let page = fixture.authorize(&mut browser, (&tenant, &unknown), &[("redirect_uri", uri)]).await;
    assert!(!page.text().contains("127.0.0.1"), "{}", page.text());
    assert_eq!(only(log.lines()).get("hint"), None);
}

/// The error page of a request without a valid ID token, and the page after a sign-out whose redirect is withheld.
#[actix_web::test]
async fn an_unregistered_post_logout_uri_is_on_the_page_and_the_way_out_in_the_log() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = &tenant.confidential;
    let uri = "http://127.0.0.1:5000/bye?a=1";
    let command = format!("portico client set --tenant acme {} post_logout_redirect_uris+='{uri}'`", client.client_id);
    let mut browser = fixture.signed_in(&tenant).await;
    let tokens = fixture.tokens_for(&mut browser, (&tenant, client), &[]).await;
    let named = [("client_id", client.client_id.as_str()), ("post_logout_redirect_uri", uri)];
    let hinted = [("id_token_hint", tokens["id_token"].as_str().unwrap()), ("post_logout_redirect_uri", uri)];
    let (log, _guard) = Log::start();
    for (parameters, status) in [(named, 400), (hinted, 200)] {
        let page = browser.get(&fixture, &fixture.logout_uri(&tenant, &parameters)).await;
        let detail = format!("post_logout_redirect_uri {uri} is not registered for the client Shop");
        assert!(page.status == status && page.text().contains(&detail), "{}", page.text());
        assert!(!page.text().contains("portico client set"), "{}", page.text());
        let line = only(log.lines());
        let hint = line["hint"].as_str().unwrap();
        assert!(hint.contains("https://rp.example.com/bye") && hint.ends_with(&command), "{hint}");
        assert_eq!(line["tenant"], "acme");
    }
}

#[actix_web::test]
async fn a_refusal_by_the_registration_names_every_way_out_in_the_log_only() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let required = fixture.client(&tenant, ClientMetadata { pkce: Some("required".into()), ..without_refresh("A") });
    let narrow = ClientMetadata { scope: "openid read".into(), resources: vec![API.into()], ..confidential("B") };
    let narrow = fixture.client(&tenant, narrow);
    let machine = ClientMetadata {
        grant_types: vec!["client_credentials".into()],
        resources: vec![API.into()],
        ..confidential("C")
    };
    let machine = fixture.client(&tenant, machine);
    let mut browser = fixture.signed_in(&tenant).await;
    let (log, _guard) = Log::start();
    for (client, extra, hints) in [
        (&required, &NO_PKCE[..], &["code_challenge_method S256", "pkce=optional"][..]),
        (&tenant.public, &NO_PKCE, &["code_challenge_method S256", "cannot go without it"]),
        (&required, &[("code_challenge_method", "plain")], &["code_challenge_method=S256"]),
        (&machine, &[], &["grant_types+=authorization_code"]),
        (&narrow, &[("scope", "")], &["scope=openid"]),
        (&narrow, &[("scope", "email")], &["may only request openid, read", "scope+=SCOPE"]),
        (&required, &[("scope", "read")], &["scope (unknown, length 4) is ignored", "resources+=URI"]),
        (&required, &[("scope", "offline_access")], &["grant_types+=refresh_token"]),
        (&narrow, &[("resource", "https://x.example")], &[API, "resources+=URI"]),
    ] {
        let answer = fixture.authorize(&mut browser, (&tenant, client), extra).await;
        let query = answer.location_query();
        let line = only(log.lines());
        let hint = line["hint"].as_str().unwrap_or_else(|| panic!("{extra:?}: {line}"));
        assert!(hints.iter().all(|part| hint.contains(part)), "{extra:?}: {hint}");
        assert!(query.contains_key("error") && !query["error_description"].contains("portico"), "{extra:?}");
    }
    for (client, fields, hints) in [
        (&narrow, &[("grant_type", "client_credentials")][..], &["grant_types+=client_credentials"][..]),
        (&machine, &[("grant_type", "authorization_code"), ("code", "x")], &["grant_types+=authorization_code"]),
        (
            &machine,
            &[("grant_type", "client_credentials"), ("scope", "openid x")],
            &["no user", "scope (unknown, length 1) is ignored"],
        ),
        (&machine, &[("grant_type", "client_credentials"), ("resource", "https://x.example")], &[API, "resources+="]),
    ] {
        let answer = fixture.redeem_with(&tenant, client, fields).await;
        let line = only(log.lines());
        let hint = line["hint"].as_str().unwrap_or_else(|| panic!("{fields:?}: {line}"));
        assert!(hints.iter().all(|part| hint.contains(part)), "{fields:?}: {hint}");
        assert!(!answer.text().contains("portico"), "{}", answer.text());
    }
}

#[actix_web::test]
async fn ignored_scopes_are_in_the_log() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let client = fixture.client(&tenant, without_refresh("Client"));
    let mut browser = fixture.signed_in(&tenant).await;
    let (log, _guard) = Log::start();
    let asked = [("scope", "openid email offline_access emial")];
    let answer = fixture.authorize(&mut browser, (&tenant, &client), &asked).await;
    assert!(answer.location_query().contains_key("code"), "{}", answer.location());
    let lines = log.lines();
    assert_eq!(lines.len(), 1, "{lines:?}");
    let hint = lines[0]["hint"].as_str().unwrap();
    assert!(
        hint.contains("scope (unknown, similar to email) is ignored") && hint.contains("grant_types+=refresh_token"),
        "{hint}"
    );
    assert_eq!((&lines[0]["tenant"], &lines[0]["client_id"]), (&"acme".into(), &client.client_id.clone().into()));
    fixture.authorize(&mut browser, (&tenant, &client), &[("scope", "openid email")]).await;
    assert!(log.lines().is_empty(), "nothing is ignored");
}
