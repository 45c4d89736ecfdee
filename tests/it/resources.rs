//! Identifiers of resource servers are compared as URIs are (RFC 3986, 6.2.2.1 and 6.2.3), since many clients normalise
//! them.

use portico::base::code::Code;
use portico::oidc::clients::ClientMetadata;
use portico::oidc::resource_servers::manage::{self, NewResourceServer};
use portico::oidc::resource_servers::store;
use serde_json::json;

use crate::introspect;
use crate::support::{API, Fixture, confidential, jwt, refreshing};

/// What clients make of [`API`].
const SPELLINGS: [&str; 4] =
    ["https://api.example.com/", "https://API.Example.com", "HTTPS://api.example.com", "https://api.example.com:443/"];

#[actix_web::test]
async fn a_resource_may_be_requested_by_an_equivalent_uri() {
    let fixture = Fixture::new();
    let tenant = fixture.acme.clone();
    let issuer = tenant.tenant.issuer();
    let new = ClientMetadata {
        resources: vec![SPELLINGS[0].into(), API.into()],
        grant_types: ["authorization_code", "refresh_token", "client_credentials"].map(String::from).into(),
        ..refreshing("Reader")
    };
    let client = fixture.client(&tenant, new);
    let stored = fixture
        .services
        .db
        .read(tenant.tenant.id, |tx| portico::oidc::clients::store::find_by_client_id(tx, &client.client_id));
    assert_eq!(stored.unwrap().unwrap().registered.resources, [API], "its own identifier, once");
    let mut browser = fixture.signed_in(&tenant).await;
    for spelling in SPELLINGS {
        let asked = [("resource", spelling), ("scope", "openid read offline_access")];
        let tokens = fixture.tokens_for(&mut browser, (&tenant, &client), &asked).await;
        let aud = |tokens: &serde_json::Value| jwt(tokens["access_token"].as_str().unwrap()).1["aud"].clone();
        assert_eq!(aud(&tokens), json!([API, issuer]), "{spelling}: the API checks for its own identifier");
        let refreshed = fixture.refresh((&tenant, &client), &tokens["refresh_token"], &[("resource", spelling)]).await;
        assert_eq!(aud(&refreshed.json()), json!([API]), "{spelling}");
        let own = [("grant_type", "client_credentials"), ("resource", spelling)];
        let own = fixture.redeem_with(&tenant, &client, &own).await;
        assert_eq!(aud(&own.json()), json!([API]), "{spelling}");
        let seen =
            introspect::ask(&fixture, &tenant, (spelling, &tenant.api_secret), &own.json()["access_token"]).await;
        assert_eq!(seen.json()["active"], true, "{spelling}");
    }
    // In two spellings it is one audience. The issuer is a resource too.
    let uri = fixture.authorize_uri(&tenant, &client, &[("resource", API)]);
    let twice = browser.get(&fixture, &format!("{uri}&resource={}", SPELLINGS[0])).await;
    let tokens = fixture.redeem(&tenant, &client, &twice.location_query()["code"]).await.json();
    assert_eq!(jwt(tokens["access_token"].as_str().unwrap()).1["aud"], json!([API, issuer]));
    let shouted = issuer.replace("http://localhost", "HTTP://LocalHost");
    let tokens = fixture.tokens_for(&mut browser, (&tenant, &client), &[("resource", &shouted)]).await;
    assert_eq!(jwt(tokens["access_token"].as_str().unwrap()).1["aud"], json!([issuer]));
    // Anything else differs.
    for other in [
        "http://api.example.com",
        "https://api.example.com/x",
        "https://api.example.com//",
        "https://api.example.com:444",
    ] {
        let answer = fixture.authorize(&mut browser, (&tenant, &client), &[("resource", other)]).await;
        assert_eq!(answer.location_query()["error"], "invalid_target", "{other}");
    }
}

#[actix_web::test]
async fn two_resource_servers_never_have_equivalent_identifiers() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    let create = |identifier: &str| {
        let op = fixture.op(tenant);
        let new = NewResourceServer { identifier: identifier.into(), name: "Other".into(), ..Default::default() };
        fixture.services.db.write(tenant.tenant.id, move |wtx| manage::create(&op, wtx, &new)).unwrap()
    };
    for spelling in SPELLINGS {
        let faults = create(spelling).err().unwrap();
        assert_eq!((faults.len(), faults[0].code), (1, Code::ResourceIdentifierTaken), "{spelling}");
    }
    let below = format!("{}/x", tenant.tenant.issuer().replace("http://", "HTTP://"));
    assert_eq!(create(&below).err().unwrap()[0].code, Code::ResourceIdentifierReserved);
    // Neither is the issuer of another tenant, nor anything below it.
    for other in [fixture.globex.tenant.issuer().to_owned(), format!("{}/api?x", fixture.globex.tenant.issuer())] {
        assert_eq!(create(&other).err().unwrap()[0].code, Code::ResourceIdentifierReserved, "{other}");
    }
    for (bad, code) in [
        ("javascript:alert(1)", Code::ResourceIdentifierScheme),
        ("https://api.example.com/a/../b", Code::ResourceIdentifierNotNormal),
    ] {
        assert_eq!(create(bad).err().unwrap()[0].code, code, "{bad}");
    }
    assert!(create("https://api.example.com/x").is_ok());
    // Every command finds it by an equivalent URI.
    let db = &fixture.services.db;
    let found = db.read(tenant.tenant.id, |tx| store::find_by_identifier(tx, SPELLINGS[3])).unwrap();
    assert_eq!(found.unwrap().identifier, API);
    let op = fixture.op(tenant);
    assert!(db.write(tenant.tenant.id, move |wtx| manage::rotate_secret(&op, wtx, SPELLINGS[1])).unwrap().is_some());
    let op = fixture.op(tenant);
    assert!(db.write(tenant.tenant.id, move |wtx| manage::delete(&op, wtx, SPELLINGS[2])).unwrap());
    let rest = db.read(tenant.tenant.id, store::list).unwrap();
    assert_eq!(rest.iter().map(|server| server.identifier.as_str()).collect::<Vec<_>>(), ["https://api.example.com/x"]);
    assert!(fixture.services.db.read(fixture.globex.tenant.id, store::list).unwrap().len() == 1, "A-31");
    let unknown = ClientMetadata { resources: vec![API.into()], ..confidential("Late") };
    let op = fixture.op(tenant);
    let made = db.write(tenant.tenant.id, move |wtx| portico::oidc::clients::manage::create(&op, wtx, &unknown, None));
    assert_eq!(made.unwrap().err().unwrap()[0].code, Code::ResourceServerUnknown);
}
