//! Client metadata (RFC 7591, 2): refusals per member, the stored document, and updates.

use portico::audit::store::{Filter, list_events};
use portico::base::code::Code;
use portico::base::page::PageRequest;
use portico::base::refusal::FieldFault;
use portico::base::token::BearerToken;
use portico::oidc::clients::{Client, ClientMetadata, manage, store};
use serde_json::{Value, json};

use crate::support::{Fixture, TestClient, TestTenant, confidential, refreshing, signing_client};
use crate::support::{REDIRECT_URI, TestKey};

fn update(
    fixture: &Fixture,
    tenant: &TestTenant,
    client_id: &str,
    metadata: &ClientMetadata,
) -> Result<(Client, Option<BearerToken>), Vec<FieldFault>> {
    let (op, client_id, metadata) = (fixture.op(tenant), client_id.to_owned(), metadata.clone());
    let db = &fixture.services.db;
    db.write(tenant.tenant.id, move |wtx| manage::update(&op, wtx, &client_id, &metadata, None)).unwrap()
}

fn registered(fixture: &Fixture, tenant: &TestTenant, client_id: &str) -> Client {
    fixture.services.db.read(tenant.tenant.id, |tx| store::find_by_client_id(tx, client_id)).unwrap().unwrap()
}

/// A request in the form of RFC 7591, 3.1, with an unknown member.
#[test]
fn client_metadata_members_have_the_names_of_rfc_7591() {
    let body = json!({
        "client_name": "My Example",
        "client_uri": "https://client.example.org",
        "redirect_uris": ["https://client.example.org/callback", "https://client.example.org/callback"],
        "post_logout_redirect_uris": ["https://client.example.org/bye"],
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
        "token_endpoint_auth_method": "client_secret_post",
        "scope": "openid email  openid",
        "id_token_signed_response_alg": "ES256",
        "software_id": "4NRB1-0XZABZI9E6-5SM3R",
    });
    let metadata: ClientMetadata = serde_json::from_value(body).unwrap();
    let valid = metadata.validate().unwrap();
    assert_eq!(valid.name, "My Example");
    let registered = json!(valid.registered);
    for (member, value) in [
        ("redirect_uris", json!(["https://client.example.org/callback"])),
        ("post_logout_redirect_uris", json!(["https://client.example.org/bye"])),
        ("grant_types", json!(["authorization_code", "refresh_token"])),
        ("token_endpoint_auth_method", json!("client_secret_post")),
        ("scopes", json!(["openid", "email"])),
        ("id_token_signed_response_alg", json!("ES256")),
        ("client_uri", json!("https://client.example.org")),
    ] {
        assert_eq!(registered[member], value, "{member}");
    }

    let wrong = json!({
        "client_name": " ",
        "client_uri": "javascript:alert(1)",
        "redirect_uris": ["http://client.example.org/callback"],
        "post_logout_redirect_uris": ["/bye"],
        "grant_types": ["password"],
        "response_types": ["token"],
        "token_endpoint_auth_method": "tls_client_auth",
        "scope": "openid \u{e9}",
        "jwks": {},
        "id_token_signed_response_alg": "none",
        "origins": ["https://client.example.org/"],
        "pkce": "never",
        "id_token_claims": "all",
        "refresh_grace": 61,
    });
    let metadata: ClientMetadata = serde_json::from_value(wrong.clone()).unwrap();
    let faults = metadata.validate().unwrap_err();
    let mut fields: Vec<&str> = faults.iter().map(|fault| &*fault.field).collect();
    fields.sort_unstable();
    let mut members: Vec<&str> = wrong.as_object().unwrap().keys().map(String::as_str).collect();
    members.sort_unstable();
    assert_eq!(fields, members, "each fault names its member: {faults:?}");

    let none = ClientMetadata { grant_types: vec!["client_credentials".into()], ..confidential("x") };
    let asked = ClientMetadata { response_types: vec!["code".into()], ..none };
    assert_eq!(asked.validate().unwrap_err(), [FieldFault::new("response_types", Code::ResponseTypeWithoutGrant)]);
}

/// P-11: deployments have stored these member names, and the previous version reads them too.
#[test]
fn the_member_names_of_the_stored_document_are_unchanged() {
    let stored = json!(confidential("x").validate().unwrap().registered);
    let mut names: Vec<&str> = stored.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    let known = [
        "consent",
        "grant_types",
        "id_token_claims",
        "id_token_signed_response_alg",
        "online_refresh",
        "origins",
        "pkce",
        "post_logout_redirect_uris",
        "redirect_uris",
        "refresh_grace",
        "resources",
        "scopes",
        "token_endpoint_auth_method",
    ];
    assert_eq!(names, known);
}

#[actix_web::test]
async fn registering_the_metadata_of_a_client_again_changes_nothing() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    let native = ClientMetadata {
        redirect_uris: vec!["http://127.0.0.1/cb".into()],
        token_endpoint_auth_method: Some("none".into()),
        first_party: false,
        ..confidential("Native")
    };
    let machine = ClientMetadata {
        redirect_uris: vec![],
        grant_types: vec!["client_credentials".into()],
        scope: "read".into(),
        ..confidential("Machine")
    };
    let page = ClientMetadata { client_uri: Some("https://rp.example.com/".into()), ..refreshing("Page") };
    for metadata in [native, machine, page, signing_client(&TestKey::new("ES256"))] {
        let made = fixture.client(tenant, metadata);
        let client = registered(&fixture, tenant, &made.client_id);
        let valid = ClientMetadata::of(&client).validate().unwrap();
        assert_eq!((valid.name, &valid.registered), (client.name.clone(), &client.registered));
        let rows = fixture.rows_of(tenant.tenant.id);
        let (again, secret) = update(&fixture, tenant, &made.client_id, &ClientMetadata::of(&client)).unwrap();
        assert!(secret.is_none() && again.registered == client.registered);
        assert_eq!(fixture.rows_of(tenant.tenant.id), rows, "nothing is written, not even an event");
    }
}

#[actix_web::test]
async fn an_update_replaces_all_members_or_none() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    let made =
        fixture.client(tenant, ClientMetadata { origins: vec!["https://old.example".into()], ..refreshing("Old") });
    let rows = fixture.rows_of(tenant.tenant.id);
    let wrong = ClientMetadata { redirect_uris: vec![], resources: vec!["https://x.example".into()], ..refreshing("") };
    let faults = update(&fixture, tenant, &made.client_id, &wrong).err().unwrap();
    let fields: Vec<&str> = faults.iter().map(|fault| &*fault.field).collect();
    assert_eq!(fields, ["client_name", "redirect_uris", "resources"]);
    for unknown in ["", "no such client", "AAAAAAAAAAAAAAAAAAAAAA", "\0"] {
        let faults = update(&fixture, tenant, unknown, &refreshing("New")).err().unwrap();
        assert_eq!(faults, [FieldFault::new("client_id", Code::NoSuchClient)]);
    }
    assert_eq!(fixture.rows_of(tenant.tenant.id), rows);

    let new = ClientMetadata {
        redirect_uris: vec!["https://new.example/cb".into()],
        origins: vec!["https://new.example".into()],
        ..confidential("New")
    };
    let (client, secret) = update(&fixture, tenant, &made.client_id, &new).unwrap();
    assert!(secret.is_none(), "the client keeps its secret");
    let stored = registered(&fixture, tenant, &made.client_id);
    assert_eq!((stored.name.as_str(), &stored.registered), ("New", &client.registered));
    assert_eq!((stored.id, stored.created_at), (client.id, client.created_at));
    let has = |origin: &str| fixture.services.db.read(tenant.tenant.id, |tx| store::has_origin(tx, origin)).unwrap();
    assert!(has("https://new.example") && !has("https://old.example"));
    let changes = Filter { event: Some("client_changed".to_owned()), since: None };
    let events = fixture
        .services
        .db
        .read(tenant.tenant.id, |tx| list_events(tx, &changes, &PageRequest::first(10)))
        .unwrap()
        .items;
    assert_eq!(events.len(), 1);
    let details: Value = serde_json::from_str(&events[0].0.details).unwrap();
    assert_eq!(details["members"], json!(["client_name", "origins", "redirect_uris"]));
}

/// A secret is kept where the new method can use it, deleted where the method needs none, and replaced where the plain
/// secret is needed.
#[actix_web::test]
async fn a_new_authentication_method_replaces_the_secret_only_where_needed() {
    let fixture = Fixture::new();
    let tenant = &fixture.acme;
    let key = TestKey::new("ES256");
    let method = |method: &str| ClientMetadata {
        token_endpoint_auth_method: Some(method.to_owned()),
        jwks: (method == "private_key_jwt").then(|| json!({ "keys": [key.jwk("first")] })),
        ..confidential("Client")
    };
    let TestClient { client_id, client_secret, .. } = fixture.client(tenant, confidential("Client"));
    let mut before = client_secret;
    for (to, gets_one, hash, sealed) in [
        ("client_secret_post", false, true, false),
        ("client_secret_jwt", true, true, true),
        ("client_secret_basic", false, true, false),
        ("none", false, false, false),
        ("client_secret_basic", true, true, false),
        ("private_key_jwt", false, false, false),
        ("client_secret_jwt", true, true, true),
    ] {
        let (_, secret) = update(&fixture, tenant, &client_id, &method(to)).unwrap();
        assert_eq!(secret.is_some(), gets_one, "{to}");
        let client = registered(&fixture, tenant, &client_id);
        assert_eq!((client.secret_hash.is_some(), client.sealed_secret.is_some()), (hash, sealed), "{to}");
        if let Some(secret) = secret {
            assert_ne!(before.as_deref(), Some(secret.expose()), "{to}");
            before = Some(secret.expose().to_owned());
        }
        if let (Some(hash), Some(secret)) = (&client.secret_hash, &before) {
            assert_eq!(hash, &fixture.services.db.keys().lookup_hash(secret), "{to}");
        }
    }
    assert_eq!(registered(&fixture, tenant, &client_id).registered.redirect_uris, [REDIRECT_URI]);
}
